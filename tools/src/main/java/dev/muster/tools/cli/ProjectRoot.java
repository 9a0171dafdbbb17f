package dev.muster.tools.cli;

import dev.muster.tools.UserException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the checkout that commands on contracts and generated code work in. */
final class ProjectRoot {
  private ProjectRoot() {}

  /**
   * The folder that the launcher named, else the nearest one above the current folder that holds
   * {@code specs/} and {@code generated/}.
   */
  static Path find() {
    String named = System.getProperty("muster.root");
    Path start = Path.of(named == null ? "" : named).toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("specs")) && Files.isDirectory(at.resolve("generated"))) {
        return at;
      }
    }
    throw new UserException(
        "no folder with specs/ and generated/ at or above %s; run this inside a checkout of Muster"
            .formatted(start));
  }
}
