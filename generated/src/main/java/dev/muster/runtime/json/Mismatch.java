// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Locale;

/**
 * The errors of reading: what was expected, what was found, where. They never quote a value, which
 * may be a secret.
 */
final class Mismatch {
  private Mismatch() {}

  static JsonDataException expected(String what, JsonReader reader) throws IOException {
    return new JsonDataException(
        "Expected " + what + " but was " + found(reader.peek()) + " at " + reader.getPath());
  }

  /** The value that was just read is not of its form. */
  static JsonDataException unreadable(String what, JsonReader reader, Throwable cause)
      throws IOException {
    return new JsonDataException("Expected " + what + " at " + pathOfLast(reader), cause);
  }

  /** The object that was just read lacks a field. */
  static JsonDataException missing(String name, JsonReader reader) throws IOException {
    return new JsonDataException("Required value '" + name + "' missing at " + pathOfLast(reader));
  }

  /**
   * The path of the value that was read last. Within an array the reader's own path is one item
   * further; taking it before each value, in case that it will be needed, costs more than reading.
   */
  private static String pathOfLast(JsonReader reader) throws IOException {
    JsonReader.Token next = reader.peek();
    String path = reader.getPath();
    if (next == JsonReader.Token.NAME
        || next == JsonReader.Token.END_OBJECT
        || next == JsonReader.Token.END_DOCUMENT) {
      return path;
    }
    int bracket = path.lastIndexOf('[');
    int index = Integer.parseInt(path.substring(bracket + 1, path.length() - 1));
    return path.substring(0, bracket + 1) + (index - 1) + "]";
  }

  private static String found(JsonReader.Token token) {
    return switch (token) {
      case BEGIN_ARRAY -> "an array";
      case BEGIN_OBJECT -> "an object";
      default -> token.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
