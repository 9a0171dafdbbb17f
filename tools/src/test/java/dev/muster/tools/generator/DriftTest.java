package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
  @Test
  void generatedSourcesAreWhatTheContractsSay() {
    Regeneration regeneration = Regeneration.of(Path.of(".."));

    List<Drift> drift = regeneration.check(regeneration.providers(), Progress.SILENT);

    assertThat(drift)
        .as(
            () ->
                "%d generated files are not what the contracts say; the first is %s."
                        .formatted(drift.size(), drift.get(0))
                    + " Run ./muster regenerate and commit what it writes.")
        .isEmpty();
  }
}
