package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the Prism to compare with, and installs it once where there is none. */
final class Prism {
  static final String VERSION = "5.16.0";

  private static final String VARIABLE = "MUSTER_PRISM";

  private Prism() {}

  /**
   * The command: what {@code MUSTER_PRISM} names, or else one of our own, kept in the user's cache.
   *
   * @throws IOException if it is not where the variable says, or npm cannot install it
   */
  static Path command() throws IOException, InterruptedException {
    String named = System.getenv(VARIABLE);
    if (named != null && !named.isEmpty()) {
      Path command = Path.of(named);
      if (!Files.isExecutable(command)) {
        throw new IOException(VARIABLE + " names no program: " + named);
      }
      return command;
    }
    Path cache =
        Path.of(System.getProperty("user.home"), ".cache", "muster-benchmarks", "prism-" + VERSION);
    Path command = cache.resolve("node_modules/.bin/prism");
    if (!Files.isExecutable(command)) {
      install(cache);
    }
    return command;
  }

  private static void install(Path cache) throws IOException, InterruptedException {
    System.err.println("Installing Prism " + VERSION + " into " + cache);
    Files.createDirectories(cache);
    int exit =
        new ProcessBuilder(
                "npm",
                "install",
                "--no-audit",
                "--no-fund",
                "--prefix",
                cache.toString(),
                "@stoplight/prism-cli@" + VERSION)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(
          "npm could not install Prism (exit " + exit + "); name one with " + VARIABLE);
    }
  }
}
