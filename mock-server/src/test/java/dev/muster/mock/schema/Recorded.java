package dev.muster.mock.schema;

import dev.muster.mock.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Prism 5.16 itself answered, in the files beside this class. */
final class Recorded {
  private Recorded() {}

  static Stream<JsonNode> cases(String file) throws IOException {
    try (InputStream stream = Recorded.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IOException("no recorded file " + file);
      }
      List<JsonNode> cases = new ArrayList<>();
      Json.read(stream.readAllBytes()).forEach(cases::add);
      return cases.stream();
    }
  }

  /** Recorded errors, each as path, keyword and message. */
  static List<String> errors(JsonNode recorded) {
    List<String> errors = new ArrayList<>();
    for (JsonNode error : recorded) {
      List<String> path = new ArrayList<>();
      error.get(0).forEach(segment -> path.add(segment.asString()));
      errors.add(line(path, error.get(1).asString(), error.get(2).asString()));
    }
    return errors;
  }

  /** Our errors in the same form. */
  static List<String> errors(List<SchemaError> found) {
    return found.stream()
        .map(error -> line(error.path(), error.keyword(), error.message()))
        .toList();
  }

  private static String line(List<String> path, String keyword, String message) {
    return path + " " + keyword + ": " + message;
  }

  /** A schema without what differs by design: Stoplight's notes and where back edges point to. */
  static JsonNode comparable(JsonNode schema) {
    if (schema.isArray()) {
      ArrayNode items = Json.array();
      schema.forEach(item -> items.add(comparable(item)));
      return items;
    }
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode members = Json.object();
    schema
        .properties()
        .forEach(
            member -> {
              if (member.getKey().equals("$ref") && member.getValue().isString()) {
                members.put("$ref", "somewhere");
              } else if (!member.getKey().equals("x-stoplight")) {
                members.set(member.getKey(), comparable(member.getValue()));
              }
            });
    return members;
  }
}
