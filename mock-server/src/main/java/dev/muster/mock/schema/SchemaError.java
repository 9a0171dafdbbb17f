package dev.muster.mock.schema;

import java.util.List;

/**
 * One way in which a value breaks its schema.
 *
 * @param path the segments from the root of the value, as Prism splits them: the pointer's escapes
 *     stay, empty segments are gone
 * @param keyword the keyword that was broken, such as {@code required}; {@code limit} where the
 *     value was too deep or too costly to check
 * @param message what must be, without the subject, such as {@code must be string}
 */
public record SchemaError(List<String> path, String keyword, String message) {
  public SchemaError {
    path = List.copyOf(path);
  }
}
