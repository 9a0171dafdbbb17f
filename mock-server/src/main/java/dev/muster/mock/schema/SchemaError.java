package dev.muster.mock.schema;

import java.util.List;
import java.util.Optional;

/**
 * One way in which a value breaks its schema.
 *
 * @param path the segments from the root of the value, as Prism splits them: the pointer's escapes
 *     stay, empty segments are gone
 * @param keyword the keyword that was broken, such as {@code required}; {@code limit} where the
 *     value was too deep or too costly to check
 * @param message what must be, without the subject, such as {@code must be string}
 * @param property what is missing from the value, or too much in it; empty for all else
 */
public record SchemaError(
    List<String> path, String keyword, String message, Optional<String> property) {
  public SchemaError {
    path = List.copyOf(path);
  }

  public SchemaError(List<String> path, String keyword, String message) {
    this(path, keyword, message, Optional.empty());
  }
}
