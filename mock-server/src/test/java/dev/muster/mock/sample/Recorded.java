package dev.muster.mock.sample;

import static java.util.Objects.requireNonNull;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What Prism 5.16 answered, recorded: a name, a schema, the targets of its references, a result.
 */
final class Recorded {
  private static final String TARGETS = "#/__bundled__/";

  private Recorded() {}

  static Stream<JsonNode> in(String file) {
    try (InputStream in = requireNonNull(Recorded.class.getResourceAsStream(file), file)) {
      return Json.read(in.readAllBytes()).valueStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(JsonNode recorded) {
    return recorded.get("name").stringValue();
  }

  static Function<String, JsonNode> targets(JsonNode recorded) {
    return pointer -> recorded.path("bundled").get(pointer.substring(TARGETS.length()));
  }

  static JsonNode none(String pointer) {
    throw new IllegalArgumentException("No reference was expected: " + pointer);
  }

  static JsonNode schema(String json) {
    return Json.read(json.replace('\'', '"'));
  }
}
