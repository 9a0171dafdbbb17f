package dev.muster.mock.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExpectViolationsTest {
  private static final String PETS = "src/test/resources/junit/pets.yaml";

  @MusterMock(document = PETS, failOnViolations = true)
  static class ExpectingCase {
    @Test
    @ExpectViolations
    void anything(@BaseUrl URI pets) {
      new Http(pets).get("/nowhere");
    }

    @Test
    @ExpectViolations(codes = "required")
    void aCode(@BaseUrl URI pets) {
      new Http(pets).post("/pets", "{}");
    }

    @Test
    @ExpectViolations(codes = {"UNAUTHORIZED", "NO_METHOD_MATCHED_ERROR"})
    void rules(@BaseUrl URI pets) {
      new Http(pets).get("/vault?size=3");
      new Http(pets).send("DELETE", "/pets", new byte[0]);
    }

    @Test
    @ExpectViolations(operations = "createPet")
    void anOperation(@BaseUrl URI pets) {
      new Http(pets).post("/pets", "{\"name\": 7}");
    }
  }

  @Test
  void letsThemPass() {
    Kit.passes(Kit.run(ExpectingCase.class), 4);
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class OtherOperationCase {
    @Test
    @ExpectViolations(operations = "getPet")
    void breaksAnotherToo(@BaseUrl URI pets) {
      new Http(pets).get("/pets/seven");
      new Http(pets).post("/pets", "{}");
    }
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class OtherCodeCase {
    @Test
    @ExpectViolations(codes = "required")
    void breaksAnotherRuleInTheSameRequest(@BaseUrl URI pets) {
      new Http(pets).post("/pets", "{}");
      new Http(pets).post("/pets", "{\"age\": \"old\"}");
    }
  }

  @Test
  void coversNothingElse() {
    assertThat(Kit.testFailure(Kit.run(OtherOperationCase.class)))
        .hasMessageStartingWith("1 request of this test does not fit")
        .hasMessageContaining("POST /pets (createPet)");
    assertThat(Kit.testFailure(Kit.run(OtherCodeCase.class)))
        .hasMessageStartingWith("1 request of this test does not fit")
        .hasMessageContaining("[type]");
  }

  @MusterMock(document = PETS, failOnViolations = true)
  static class InVainCase {
    @Test
    @ExpectViolations(codes = "required", operations = "createPet")
    void breaksNothing(@BaseUrl URI pets) {
      new Http(pets).get("/pets/7");
    }
  }

  @Test
  void failsWhereNothingHappens() {
    assertThat(Kit.testFailure(Kit.run(InVainCase.class)))
        .hasMessageStartingWith("This test expects violations of required at createPet");
  }

  @MusterMock(document = PETS, failOnViolations = true)
  @ExpectViolations(codes = "NO_PATH_MATCHED_ERROR")
  static class PermittingCase {
    @BeforeAll
    static void before(@BaseUrl URI pets) {
      new Http(pets).get("/before");
    }

    @Test
    void makesUseOfIt(@BaseUrl URI pets) {
      new Http(pets).get("/nowhere");
    }

    @Test
    void doesNot(@BaseUrl URI pets) {
      new Http(pets).get("/pets/7");
    }

    @Nested
    class Inside {
      @Test
      void hasItToo(@BaseUrl URI pets) {
        new Http(pets).get("/nowhere");
      }
    }
  }

  @Test
  void atAClassIsAPermission() {
    Kit.passes(Kit.run(PermittingCase.class), 3);
  }
}
