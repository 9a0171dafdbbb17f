package dev.muster.mock.sandbox;

import dev.muster.mock.sandbox.spec.ScenarioSpec;
import dev.muster.mock.sandbox.steer.Steering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A scenario that was named when the sandbox was started.
 *
 * @param spec empty for one that is bundled
 */
record ScenarioFile(String name, Optional<ScenarioSpec> spec) {
  /**
   * The scenario of a file, or the bundled one of that name.
   *
   * @throws SandboxException if there is neither, or it is none
   */
  static ScenarioFile of(String fileOrName) {
    if (Steering.bundledScenarios().contains(fileOrName)) {
      return new ScenarioFile(fileOrName, Optional.empty());
    }
    Path file = Path.of(fileOrName);
    if (!Files.isRegularFile(file)) {
      throw new SandboxException(
          "There is no scenario "
              + fileOrName
              + ": name a YAML file, or one of "
              + String.join(", ", Steering.bundledScenarios()));
    }
    String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    try {
      return new ScenarioFile(
          name, Optional.of(ScenarioSpec.read(fileOrName, Files.readString(file))));
    } catch (IOException e) {
      throw new SandboxException("The scenario " + fileOrName + " cannot be read", e);
    }
  }
}
