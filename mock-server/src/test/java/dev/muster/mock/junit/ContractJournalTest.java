package dev.muster.mock.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.junit.ContractJournal.Entry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractJournalTest {
  private final MockServer server =
      MockServer.builder()
          .mount("", ContractLoader.load(Path.of("src/test/resources/junit/pets.yaml")))
          .start();
  private final Http http = new Http(server.origin());
  private final WireMockServer wireMock = server.wireMock().wireMock();
  private final ContractJournal journal = ContractJournal.of(server);

  @AfterEach
  void close() {
    server.close();
  }

  /** Answers as a contract would. */
  private Entry answered(String rule, String header, String value) {
    wireMock.stubFor(
        get("/any").willReturn(ok().withHeader("X-Muster-Rule", rule).withHeader(header, value)));
    http.get("/any");
    return journal.entries().get(journal.entries().size() - 1);
  }

  @Test
  void tellsWhatTheContractAnswered() {
    http.get("/pets/7?x=1");
    http.post("/pets", "{}");
    assertThat(journal.entries()).hasSize(2);
    Entry first = journal.entries().get(0);
    assertThat(first.method()).isEqualTo("GET");
    assertThat(first.path()).isEqualTo("/pets/7");
    assertThat(first.operation()).isEqualTo("getPet");
    assertThat(first.rule()).isEqualTo("example");
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.isViolation()).isFalse();
    assertThat(journal.violations()).singleElement().isEqualTo(journal.entries().get(1));
    assertThat(journal.violations().get(0).codes()).containsExactly("required");
  }

  @Test
  void leavesOutWhatStubsAnswer() {
    wireMock.stubFor(get("/cat").willReturn(ok()));
    http.get("/cat");
    assertThat(journal.entries()).isEmpty();
  }

  @Test
  void readsTheViolationsOfAHeader() {
    Entry entry =
        answered(
            "example",
            "sl-violations",
            "[{\"location\":[\"request\",\"query\"],\"severity\":\"Error\",\"code\":\"required\",\"message\":\"m\"}]");
    assertThat(entry.isViolation()).isTrue();
    assertThat(entry.codes()).containsExactly("required");
  }

  @Test
  void takesWarningsForNoViolation() {
    Entry entry =
        answered(
            "example", "sl-violations", "[{\"severity\":\"Warning\",\"code\":\"deprecated\"}]");
    assertThat(entry.isViolation()).isFalse();
    assertThat(entry.violations()).hasSize(1);
  }

  @Test
  void tellsAHeaderThatWasCutOffAsItIs() {
    Entry entry = answered("example", "sl-violations", "Too many violations! [{\"loc");
    assertThat(entry.isViolation()).isTrue();
    assertThat(entry.violations().path(0).path("message").asString()).startsWith("Too many");
  }

  @Test
  void takesAnAnswerThatDoesNotFitForAViolation() {
    Entry entry = answered("example", "X-Muster-Misfit", "Response body must be JSON");
    assertThat(entry.isViolation()).isTrue();
    assertThat(entry.violations().path(0).path("message").asString()).endsWith("must be JSON");
  }

  @Test
  void starsOutWhatAHeaderHeld() {
    wireMock.stubFor(
        get("/any")
            .willReturn(
                ok("The key pb_12345678 is wrong").withHeader("X-Muster-Rule", "VIOLATIONS")));
    http.get("/any", "Authorization", "Bearer pb_12345678");
    assertThat(journal.entries().get(0).violations().path(0).path("message").asString())
        .isEqualTo("The key *** is wrong");
  }

  @Test
  void knowsDomainErrorsFromViolations() {
    assertThat(answered("NOT_FOUND", "X-Muster-Operation", "getPet").isViolation()).isFalse();
    assertThat(answered("NOT_ACCEPTABLE", "X-Muster-Operation", "getPet").isViolation()).isTrue();
  }
}
