package dev.muster.core.internal;

import dev.muster.core.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a provider's words in the JSON of its error answers. One for each provider. */
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
   */
  record Told(@Nullable String code, @Nullable String message, List<Violation> violations) {
    /** Nothing. */
    public static final Told NOTHING = new Told(null, null, List.of());
  }
}
