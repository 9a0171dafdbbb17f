package dev.muster.runtime.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Locale;

/** The errors of reading: what was expected, what was found, where. They never quote a value, which may be a secret. */
final class Mismatch {
  private Mismatch() {}

  static JsonDataException expected(String what, JsonReader reader) throws IOException {
    return new JsonDataException(
        "Expected " + what + " but was " + found(reader.peek()) + " at " + reader.getPath());
  }

  static JsonDataException unreadable(String what, String path, Throwable cause) {
    return new JsonDataException("Expected " + what + " at " + path, cause);
  }

  static JsonDataException missing(String name, String path) {
    return new JsonDataException("Required value '" + name + "' missing at " + path);
  }

  private static String found(JsonReader.Token token) {
    return switch (token) {
      case BEGIN_ARRAY -> "an array";
      case BEGIN_OBJECT -> "an object";
      default -> token.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
