package dev.muster.mock.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The type that a schema has, or that its keywords betray. */
final class KeywordType {
  private static final Map<String, String> BY_KEYWORD = new LinkedHashMap<>();

  /** What generated values are told by, in this order. */
  private static final Map<String, List<String>> FAKED = new LinkedHashMap<>();

  static {
    FAKED.put("array", List.of("additionalItems", "items", "maxItems", "minItems", "uniqueItems"));
    FAKED.put(
        "integer",
        List.of("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"));
    FAKED.put(
        "object",
        List.of(
            "additionalProperties",
            "dependencies",
            "maxProperties",
            "minProperties",
            "patternProperties",
            "properties",
            "required"));
    FAKED.put("string", List.of("maxLength", "minLength", "pattern", "format"));
    betray("number", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum");
    betray("string", "maxLength", "minLength", "pattern");
    betray("array", "items", "maxItems", "minItems", "uniqueItems", "additionalItems");
    betray("object", "maxProperties", "minProperties", "required", "additionalProperties");
    betray("object", "properties", "patternProperties", "dependencies");
  }

  private KeywordType() {}

  private static void betray(String type, String... keywords) {
    for (String keyword : keywords) {
      BY_KEYWORD.put(keyword, type);
    }
  }

  /** The first of several types; null where nothing tells. */
  static @Nullable String of(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.path(0).asString(null);
    }
    if (!type.isMissingNode()) {
      return type.asString(null);
    }
    for (var entry : BY_KEYWORD.entrySet()) {
      if (schema.has(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** The type that a generated value takes from its keywords; null where nothing tells. */
  static @Nullable String faked(JsonNode schema) {
    for (var type : FAKED.entrySet()) {
      if (type.getValue().stream().anyMatch(schema::has)) {
        return type.getKey();
      }
    }
    return null;
  }
}
