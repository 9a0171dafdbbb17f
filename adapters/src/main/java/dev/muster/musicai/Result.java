package dev.muster.musicai;

import org.jspecify.annotations.Nullable;

/**
 * What a workflow's output turned out to be.
 *
 * <pre>{@code
 * if (MusicAi.results(job).get("bpm") instanceof Result.Plain tempo) {
 *   System.out.println(tempo.value());
 * }
 * }</pre>
 */
public sealed interface Result {
  /**
   * A file; {@link MusicAi#save} fetches it.
   *
   * @param url where it is; whoever knows it may read the file
   */
  record File(String url) implements Result {
    /** Nothing of the URL. */
    @Override
    public String toString() {
      return "File";
    }
  }

  /**
   * The value itself, such as a tempo.
   *
   * @param value what JSON knows: a text, a number, a boolean, a list, a map or null
   */
  record Plain(@Nullable Object value) implements Result {}

  /** A file that went to storage of the caller's own, as the job's {@code copyResultsTo} said. */
  record Elsewhere() implements Result {}

  /** Tells which it is. */
  static Result of(@Nullable Object value) {
    if ("[custom storage]".equals(value)) {
      return new Elsewhere();
    }
    return value instanceof String text && text.matches("(?i)https?://\\S+")
        ? new File(text)
        : new Plain(value);
  }
}
