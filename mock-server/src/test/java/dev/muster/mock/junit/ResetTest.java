package dev.muster.mock.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.Http;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

class ResetTest {
  private static final String PETS = "src/test/resources/junit/pets.yaml";

  @MusterMock(document = PETS, stubs = "src/test/resources/junit/stubs")
  static class ForgettingCase {
    @RepeatedTest(2)
    void findsACleanSlate(@BaseUrl URI pets, WireMock wireMock, ContractJournal journal) {
      Http http = new Http(pets);
      assertThat(journal.entries()).isEmpty();
      assertThat(http.get("/cat").status()).isEqualTo(404);
      assertThat(http.get("/dog").text()).isEqualTo("from a file");
      assertThat(http.get("/pets/7").status()).as("the contract is still there").isEqualTo(200);
      wireMock.register(get("/cat").willReturn(ok()));
      wireMock.register(get("/dog").willReturn(ok("stubbed")));
      assertThat(http.get("/dog").text()).isEqualTo("stubbed");
    }
  }

  @Test
  void forgetsWhatTheTestBeforeHasLeft() {
    Kit.passes(Kit.run(ForgettingCase.class), 2);
  }

  @MusterMock(document = PETS)
  static class ScenarioCase {
    @RepeatedTest(2)
    void beginsAtTheBeginning(@BaseUrl URI pets, WireMock wireMock) {
      wireMock.register(
          get("/cat").inScenario("nap").whenScenarioStateIs("Started").willSetStateTo("awake"));
      assertThat(wireMock.getScenarios())
          .allSatisfy(nap -> assertThat(nap.getState()).isEqualTo("Started"));
      new Http(pets).get("/cat");
      assertThat(wireMock.getScenarios())
          .allSatisfy(nap -> assertThat(nap.getState()).isEqualTo("awake"));
    }
  }

  @Test
  void putsScenariosBack() {
    Kit.passes(Kit.run(ScenarioCase.class), 2);
  }

  @MusterMock(document = PETS)
  static class PreparingCase {
    @BeforeEach
    void stub(WireMock wireMock) {
      wireMock.register(get("/cat").willReturn(ok()));
    }

    @RepeatedTest(2)
    void findsWhatWasPrepared(@BaseUrl URI pets) {
      assertThat(new Http(pets).get("/cat").status()).isEqualTo(200);
    }
  }

  @Test
  void keepsWhatBeforeEachPrepares() {
    Kit.passes(Kit.run(PreparingCase.class), 2);
  }

  @MusterMock(document = PETS, reset = false)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class KeepingCase {
    @Test
    @Order(1)
    void stubs(WireMock wireMock) {
      wireMock.register(get("/cat").willReturn(ok()));
    }

    @Test
    @Order(2)
    void findsTheStub(@BaseUrl URI pets) {
      assertThat(new Http(pets).get("/cat").status()).isEqualTo(200);
    }
  }

  @Test
  void forgetsNothingWhereThatIsSaid() {
    Kit.passes(Kit.run(KeepingCase.class), 2);
  }
}
