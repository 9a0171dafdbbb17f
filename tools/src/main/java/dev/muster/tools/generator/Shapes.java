package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what tells one variant of a union from another, as an expression for the runtime's {@code
 * Shape}.
 */
final class Shapes {
  private Shapes() {}

  static String of(JavaType type, Place option) {
    return switch (type.form()) {
      case OBJECT -> object(Schemas.plain(option).resolved());
      case UNION, ANY -> "Shape.ANYTHING";
      default -> "Shape." + type.form().shape();
    };
  }

  private static String object(Place schema) {
    Map<String, Place> properties = Schemas.properties(schema);
    Set<String> required = Schemas.required(schema);
    List<String> optional = new ArrayList<>(properties.keySet());
    optional.removeAll(required);
    StringBuilder shape =
        new StringBuilder("Shape.required(").append(literals(required)).append(")");
    if (!optional.isEmpty()) {
      shape.append(".optional(").append(literals(optional)).append(")");
    }
    properties.forEach(
        (name, place) -> {
          JsonNode constant = constant(place.resolved());
          if (required.contains(name) && (constant.isTextual() || constant.isBoolean())) {
            String value =
                constant.isTextual() ? Source.literal(constant.asText()) : constant.asText();
            shape
                .append(".constant(")
                .append(Source.literal(name))
                .append(", ")
                .append(value)
                .append(")");
          }
        });
    return shape.toString();
  }

  private static JsonNode constant(Place schema) {
    JsonNode values = schema.json().path("enum");
    return values.size() == 1 ? values.get(0) : schema.json().path("const");
  }

  private static String literals(Iterable<String> names) {
    List<String> literals = new ArrayList<>();
    names.forEach(name -> literals.add(Source.literal(name)));
    return String.join(", ", literals);
  }
}
