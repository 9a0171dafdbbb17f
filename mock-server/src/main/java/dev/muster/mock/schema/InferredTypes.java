package dev.muster.mock.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types that a schema means, said or not: one with properties is about objects. */
final class InferredTypes {
  private static final List<String> OF_NUMBERS =
      List.of("multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
  private static final List<Map.Entry<String, List<String>>> SIGNS =
      List.of(
          Map.entry(
              "object",
              List.of("properties", "patternProperties", "additionalProperties", "required")),
          Map.entry(
              "array",
              List.of(
                  "items",
                  "additionalItems",
                  "contains",
                  "uniqueItems",
                  "minContains",
                  "maxContains")),
          Map.entry("number", OF_NUMBERS),
          Map.entry("integer", OF_NUMBERS),
          Map.entry("string", List.of("pattern", "minLength", "maxLength")));

  private InferredTypes() {}

  /** Fails with {@link Unmergeable} where some schema shares no type with the first. */
  static void demandCommon(List<JsonNode> schemas) {
    List<String> first = null;
    for (JsonNode schema : schemas) {
      List<String> types = of(schema);
      if (types == null) {
        continue;
      }
      if (first == null) {
        first = types;
      } else if (types.stream().noneMatch(first::contains)) {
        throw new Unmergeable("incompatible types");
      }
    }
  }

  private static @Nullable List<String> of(JsonNode schema) {
    JsonNode type = schema.get("type");
    if (type != null) {
      return type.isString() ? List.of(type.stringValue()) : null;
    }
    List<String> types = new ArrayList<>();
    for (Map.Entry<String, List<String>> sign : SIGNS) {
      if (sign.getValue().stream().anyMatch(schema::has)) {
        types.add(sign.getKey());
      }
    }
    return types.isEmpty() ? null : types;
  }
}
