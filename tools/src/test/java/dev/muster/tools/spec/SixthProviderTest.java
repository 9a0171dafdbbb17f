package dev.muster.tools.spec;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract that specs/README.md teaches with is one that the checks let through. */
class SixthProviderTest {
  private static final Path FOLDER =
      Path.of("..", "mock-server", "src", "test", "resources", "sandbox", "kiln");

  @Test
  void isAContractLikeTheOthers() {
    assertThatCode(() -> ContractSource.bundle(FOLDER)).doesNotThrowAnyException();
  }
}
