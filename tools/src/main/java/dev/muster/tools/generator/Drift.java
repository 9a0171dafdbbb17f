package dev.muster.tools.generator;

import java.nio.file.Path;

/**
 * A generated file that is not what the contracts say.
 *
 * @param kind what is the matter with it
 * @param file the file, relative to the project's root
 */
public record Drift(Kind kind, Path file) {
  /** What can be the matter. */
  public enum Kind {
    /** Its content is not the generated one. */
    DIFFERS,
    /** It would be generated and is not there. */
    MISSING,
    /** It is there and would not be generated. */
    STALE
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ": " + file;
  }
}
