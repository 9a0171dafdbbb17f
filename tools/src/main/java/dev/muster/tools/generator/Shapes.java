package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what tells one variant of a union from the others, as an expression for the runtime's
 * {@code Shape}.
 */
final class Shapes {
  /** What the objects of one variant look like. */
  private record Fields(
      Set<String> known, Set<String> required, Map<String, Set<JsonNode>> values) {
    boolean differsFrom(Fields other) {
      return !known.equals(other.known)
          || !required.equals(other.required)
          || values.keySet().stream().anyMatch(name -> isDisjoint(name, other));
    }

    /** Whether no value that is listed here for a field, which both require, is listed there. */
    boolean isDisjoint(String name, Fields other) {
      Set<JsonNode> here = values.getOrDefault(name, Set.of());
      Set<JsonNode> there = other.values.getOrDefault(name, Set.of());
      return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }
  }

  private Shapes() {}

  /** The shape of one option; {@code others} are those that it must be told from. */
  static String of(JavaType type, Place option, List<Place> others) {
    return switch (type.form()) {
      case OBJECT -> object(fields(option), others.stream().map(Shapes::fields).toList());
      case UNION, ANY -> "Shape.ANYTHING";
      default -> "Shape." + type.form().shape();
    };
  }

  /** Whether some object fits the one option and not the other. */
  static boolean differ(Place one, Place other) {
    Fields here = fields(one);
    Fields there = fields(other);
    return here.differsFrom(there) || nestedDiffer(one, other, here.required);
  }

  private static boolean nestedDiffer(Place one, Place other, Set<String> required) {
    Map<String, Place> here = Schemas.properties(Schemas.plain(one).resolved());
    Map<String, Place> there = Schemas.properties(Schemas.plain(other).resolved());
    for (String name : required) {
      Place inner = here.get(name) == null ? null : Schemas.plain(here.get(name)).resolved();
      Place outer = there.get(name) == null ? null : Schemas.plain(there.get(name)).resolved();
      if (inner != null
          && outer != null
          && !inner.pointer().equals(outer.pointer())
          && (Schemas.kind(inner) != Schemas.kind(outer)
              || !Schemas.required(inner).equals(Schemas.required(outer)))) {
        return true;
      }
    }
    return false;
  }

  private static Fields fields(Place option) {
    Place schema = Schemas.plain(option).resolved();
    Map<String, Place> properties = Schemas.properties(schema);
    Set<String> required = Schemas.required(schema);
    Map<String, Set<JsonNode>> values = new LinkedHashMap<>();
    properties.forEach(
        (name, place) -> {
          Set<JsonNode> listed = values(Schemas.plain(place).resolved());
          if (required.contains(name) && !listed.isEmpty()) {
            values.put(name, listed);
          }
        });
    return new Fields(properties.keySet(), required, values);
  }

  private static Set<JsonNode> values(Place schema) {
    Set<JsonNode> values = new LinkedHashSet<>();
    schema.json().path("enum").forEach(values::add);
    if (schema.has("const")) {
      values.add(schema.json().get("const"));
    }
    return values.stream().allMatch(value -> value.isTextual() || value.isBoolean())
        ? values
        : Set.of();
  }

  private static String object(Fields fields, List<Fields> others) {
    List<String> optional = new ArrayList<>(fields.known);
    optional.removeAll(fields.required);
    StringBuilder shape =
        new StringBuilder("Shape.required(").append(literals(fields.required)).append(")");
    if (!optional.isEmpty()) {
      shape.append(".optional(").append(literals(optional)).append(")");
    }
    fields.values.forEach(
        (name, values) -> {
          // Enums are open: their values count only where they tell variants apart.
          if (values.size() == 1 || others.stream().anyMatch(o -> fields.isDisjoint(name, o))) {
            shape.append(".constant(").append(Source.literal(name));
            values.forEach(
                value ->
                    shape
                        .append(", ")
                        .append(
                            value.isTextual() ? Source.literal(value.asText()) : value.asText()));
            shape.append(")");
          }
        });
    return shape.toString();
  }

  private static String literals(Iterable<String> names) {
    List<String> literals = new ArrayList<>();
    names.forEach(name -> literals.add(Source.literal(name)));
    return String.join(", ", literals);
  }
}
