package dev.muster.contract.pact;

import static dev.muster.contract.pact.Http.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import dev.muster.core.MusterException;
import dev.muster.muapi.MuApi;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A consumer test cannot pass with a client that does something else. */
final class PactBookTest {
  private static final UnaryOperator<HttpInteractionBuilder> BALANCE =
      it ->
          it.withRequest(
                  request ->
                      request
                          .method("GET")
                          .path("/account/balance")
                          .header("x-api-key", "the-right-key"))
              .willRespondWith(answer(200, body -> body.numberValue("balance", 42.5)));

  @Test
  void refusesAClientThatAsksForSomethingElse() {
    assertThatThrownBy(() -> play(book("another-key"), muapi -> muapi.keys().list()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/keys");
  }

  @Test
  void refusesAClientThatSendsAnotherHeader() {
    assertThatThrownBy(() -> play(book("another-key"), muapi -> muapi.account().balance()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("x-api-key")
        .hasCauseInstanceOf(MusterException.class);
  }

  @Test
  void refusesAClientThatAsksForNothing() {
    assertThatThrownBy(() -> play(book("the-right-key"), muapi -> {}))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/account/balance");
  }

  @Test
  void passesOnWhatTheTestItselfFindsWrong() {
    assertThatThrownBy(
            () ->
                play(
                    book("the-right-key"),
                    muapi -> assertThat(muapi.account().balance()).isEqualByComparingTo("7")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("42.5");
  }

  @Test
  void refusesADescriptionThatIsTaken() {
    PactBook<MuApi> book = book("the-right-key");
    play(book, muapi -> muapi.account().balance());
    assertThatThrownBy(() -> play(book, muapi -> muapi.account().balance()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the balance");
  }

  private static PactBook<MuApi> book(String key) {
    return new PactBook<>("muapi", () -> MuApi.builder().apiKey(key));
  }

  private static void play(PactBook<MuApi> book, PactBook.Use<MuApi> use) {
    book.play("the balance", "getBalance", BALANCE, use);
  }
}
