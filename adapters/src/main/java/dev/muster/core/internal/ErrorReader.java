package dev.muster.core.internal;

import dev.muster.core.Violation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a provider's words in the JSON of its error answers. {@link ErrorPlaces} does for those
 * that say each thing in a place of its own.
 */
@FunctionalInterface
public interface ErrorReader {
  /**
   * Reads {@code json}: maps, lists, strings, numbers and booleans. It may have any shape at all;
   * what is not found stays null.
   */
  Told read(@Nullable Object json);

  /**
   * What a provider says of an error.
   *
   * @param code its own code or name for the error
   * @param message its words
   * @param violations what exactly is wrong with the request
   * @param requestId its name for the request
   * @param retryAfter how long it asks to wait
   */
  record Told(
      @Nullable String code,
      @Nullable String message,
      List<Violation> violations,
      @Nullable String requestId,
      @Nullable Duration retryAfter) {
    /** Nothing. */
    public static final Told NOTHING = new Told(null, null, List.of(), null, null);
  }
}
