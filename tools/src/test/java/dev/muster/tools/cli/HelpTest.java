package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {
  @Test
  void namesTheCommandsWhenNoneIsGiven() {
    Run run = Run.of();

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("demo", "sandbox", "mock", "regenerate", "verify", "import-catalogue")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "sandbox", "mock", "regenerate", "verify", "import-catalogue"})
  void explainsEachCommand(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: muster " + command).contains("--json");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void listsTheVariantsOfTheSandbox() {
    Run run = Run.of("sandbox", "muvi", "--switches");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("muvi")
        .contains("  enveloped", "From: The provider's introduction")
        .doesNotContain("muapi");
    assertThat(Run.of("sandbox", "--switches", "--json").out())
        .contains("\"enveloped\" : {", "\"origin\" : \"The provider's introduction");
  }

  @Test
  void tellsTheVersion() {
    assertThat(Run.of("--version").out()).startsWith("muster ");
  }
}
