package dev.muster.mock.junit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.Http;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.opentest4j.AssertionFailedError;

class ViolationsTest {
  private static final String PETS = "src/test/resources/junit/pets.yaml";

  @MusterMock(document = PETS, failOnViolations = true)
  static class CarelessCase {
    @Test
    void sendsWhatDoesNotFit(@BaseUrl URI pets) {
      Http http = new Http(pets);
      http.get("/pets/7");
      http.post("/pets", "{\"age\": 3}");
      http.get("/nowhere?api_key=secret-key-1");
      http.send("DELETE", "/pets", new byte[0]);
      http.get("/vault?size=3");
      http.get("/vault?size=big&api_key=secret-key-2", "Authorization", "Bearer secret-key-3");
    }
  }

  @Test
  void failTheTestWithEachOfThem() {
    Throwable failure = Kit.testFailure(Kit.run(CarelessCase.class));
    assertThat(failure)
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith("5 requests of this test do not fit the contract:\n")
        .hasMessageContaining("\n  POST /pets (createPet): 422 UNPROCESSABLE_ENTITY\n    body: ")
        .hasMessageContaining("required property 'name' [required]")
        .hasMessageContaining("\n  GET /nowhere: 404 NO_PATH_MATCHED_ERROR\n")
        .hasMessageContaining("\n  DELETE /pets: 405 NO_METHOD_MATCHED_ERROR\n")
        .hasMessageContaining("\n  GET /vault (openVault): 401 UNAUTHORIZED\n")
        .hasMessageContaining("\n  GET /vault (openVault): 422 UNPROCESSABLE_ENTITY\n")
        .hasMessageEndingWith("@ExpectViolations.");
    assertThat(failure.getMessage()).doesNotContain("secret-key", "getPet", "?");
  }

  @MusterMock(document = PETS)
  static class LenientCase extends CarelessCase {}

  @Test
  void failNothingUnlessThatIsAskedFor() {
    Kit.passes(Kit.run(LenientCase.class), 1);
  }

  @MusterMock(document = PETS, failOnViolations = true)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class MixedCase {
    @Test
    @Order(1)
    void isCareless(@BaseUrl URI pets) {
      new Http(pets).get("/nowhere");
    }

    @Test
    @Order(2)
    void isCareful(@BaseUrl URI pets) {
      new Http(pets).get("/pets/7");
    }
  }

  @MusterMock(document = PETS, failOnViolations = true, reset = false)
  static class UnforgettingCase extends MixedCase {}

  @Test
  void failNobodyElsesTest() {
    assertThat(Kit.testFailure(Kit.run(MixedCase.class))).hasMessageContaining("/nowhere");
    assertThat(Kit.testFailure(Kit.run(UnforgettingCase.class))).hasMessageContaining("/nowhere");
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class AroundCase {
    @BeforeEach
    void before(@BaseUrl URI pets) {
      new Http(pets).get("/before");
    }

    @Test
    void isCareful(@BaseUrl URI pets) {
      new Http(pets).get("/pets/7");
    }

    @AfterEach
    void after(@BaseUrl URI pets) {
      new Http(pets).get("/after");
    }
  }

  @Test
  void countWhereBeforeEachAndAfterEachMakeThem() {
    assertThat(Kit.testFailure(Kit.run(AroundCase.class)))
        .hasMessageContaining("GET /before")
        .hasMessageContaining("GET /after");
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class BeforeAllCase {
    @BeforeAll
    static void before(@BaseUrl URI pets) {
      new Http(pets).get("/before");
    }

    @Test
    void isCareful(@BaseUrl URI pets) {
      new Http(pets).get("/pets/7");
    }
  }

  @Test
  void failTheClassWhereNoTestMakesThem() {
    EngineExecutionResults results = Kit.run(BeforeAllCase.class);
    assertThat(Kit.classFailure(results))
        .hasMessageContaining("1 request outside of tests")
        .hasMessageContaining("GET /before: 404");
    assertThat(results.testEvents().succeeded().count()).isEqualTo(1);
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class NestedCase {
    @Nested
    class Inside {
      @Test
      void isCareless(@BaseUrl URI pets) {
        new Http(pets).get("/nowhere");
      }
    }
  }

  @Test
  void failTestsOfNestedClasses() {
    assertThat(Kit.testFailure(Kit.run(NestedCase.class))).hasMessageContaining("/nowhere");
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class FailingCase {
    @Test
    void failsAndIsCareless(@BaseUrl URI pets) {
      new Http(pets).get("/nowhere");
      throw new IllegalStateException("its own");
    }
  }

  @Test
  void comeAfterTheTestsOwnFailure() {
    Throwable failure = Kit.testFailure(Kit.run(FailingCase.class));
    assertThat(failure).isInstanceOf(IllegalStateException.class).hasMessage("its own");
    assertThat(failure.getSuppressed())
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
        .hasMessageContaining("GET /nowhere");
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class GivingUpCase {
    @Test
    void givesUp(@BaseUrl URI pets) {
      new Http(pets).get("/nowhere");
      Assumptions.abort();
    }
  }

  @Test
  void leaveATestAloneThatGaveUp() {
    EngineExecutionResults results = Kit.run(GivingUpCase.class);
    assertThat(Kit.failures(results)).isEmpty();
    assertThat(results.testEvents().aborted().count()).isEqualTo(1);
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class StubbingCase {
    @Test
    void answersItself(@BaseUrl URI pets, WireMock wireMock) {
      wireMock.register(get("/nowhere").willReturn(notFound()));
      new Http(pets).get("/nowhere");
    }
  }

  @Test
  void areNoneWhereAStubAnswers() {
    Kit.passes(Kit.run(StubbingCase.class), 1);
  }

  @MusterSandbox(value = "muapi", failOnViolations = true)
  static class SandboxCase {
    @Test
    void isCareless(@Environment Map<String, String> environment, @BaseUrl URI muapi) {
      String key = environment.get("MUAPI_API_KEY");
      byte[] body = "{\"width\": \"wide\"}".getBytes(StandardCharsets.UTF_8);
      new Http(muapi)
          .send(
              "POST",
              "/flux-dev-image",
              body,
              "x-api-key",
              key,
              "Content-Type",
              "application/json");
    }
  }

  @Test
  void areToldInTheWordsOfTheSandboxsProvider() {
    assertThat(Kit.testFailure(Kit.run(SandboxCase.class)))
        .hasMessageContaining("POST /flux-dev-image (fluxDevImage): 422 UNPROCESSABLE_ENTITY")
        .hasMessageContaining("prompt")
        .hasMessageContaining("width");
  }
}
