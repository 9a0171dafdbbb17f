package dev.muster.tools.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader can tell of every statement of every contract here what it rests on. */
class ContractOriginTest {
  static List<String> providers() {
    return ContractSource.providers(Specs.folder());
  }

  @ParameterizedTest
  @MethodSource("providers")
  void everyContractSaysWhatItRestsOn(String provider) {
    assertThat(ContractSource.bundle(Specs.folder().resolve(provider)).path("x-origin").asText())
        .as("x-origin at the root of specs/%s", provider)
        .isIn("seed", "documented", "inferred");
  }
}
