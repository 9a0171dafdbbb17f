package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a schema says: its kind, whether null is allowed, its properties. */
final class Schemas {
  /** What a schema becomes in Java. */
  enum Kind {
    RECORD,
    ENUM,
    UNION,
    LIST,
    MAP,
    SCALAR,
    ANY
  }

  /** The words that say what a value is. */
  private static final List<String> SHAPING =
      List.of(
          "type",
          "properties",
          "items",
          "enum",
          "const",
          "oneOf",
          "anyOf",
          "allOf",
          "additionalProperties");

  /** Beyond this a class could not hold the constants: Java limits the code of a method. */
  private static final int MOST_CONSTANTS = 1500;

  private Schemas() {}

  /**
   * The schema without the wrappings that mean nothing in Java: an {@code anyOf} or {@code oneOf}
   * with null, and an {@code allOf} of one. It may be a reference.
   */
  static Place plain(Place schema) {
    Place place = schema;
    while (!place.isReference()) {
      List<Place> options = options(place);
      List<Place> all = shapes(place.get("allOf"));
      if (options.size() == 1 && !place.has("properties")) {
        place = options.get(0);
      } else if (all.size() == 1 && !place.has("properties")) {
        place = all.get(0);
      } else {
        return place;
      }
    }
    return place;
  }

  /**
   * The alternatives of a oneOf or anyOf, without null and without those that are only constraints.
   */
  static List<Place> options(Place schema) {
    return shapes(schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf"));
  }

  /** Those schemas of a list that say what a value is, and not only limit or describe it. */
  private static List<Place> shapes(Place list) {
    List<Place> shapes = new ArrayList<>();
    for (Place schema : list.items()) {
      if (schema.isReference() || (!isNull(schema) && SHAPING.stream().anyMatch(schema::has))) {
        shapes.add(schema);
      }
    }
    return shapes;
  }

  private static boolean hasProperties(Place schema) {
    return parts(schema).stream().anyMatch(part -> part.has("properties"));
  }

  static boolean isNullable(Place schema) {
    Place place = schema.resolved();
    if (isNull(place) || place.flag("nullable") || types(place).contains("null")) {
      return true;
    }
    for (JsonNode value : place.json().path("enum")) {
      if (value.isNull()) {
        return true;
      }
    }
    for (String word : List.of("oneOf", "anyOf")) {
      for (Place option : place.get(word).items()) {
        if (isNullable(option)) {
          return true;
        }
      }
    }
    return false;
  }

  static Kind kind(Place plain) {
    if (plain.has("properties")) {
      return Kind.RECORD;
    }
    List<Place> all = shapes(plain.get("allOf"));
    if (all.size() > 1) {
      return hasProperties(plain) ? Kind.RECORD : kind(plain(all.get(0)).resolved());
    }
    if (isEnum(plain)) {
      return Kind.ENUM;
    }
    if (options(plain).size() > 1) {
      return Kind.UNION;
    }
    Set<String> types = types(plain);
    types.remove("null");
    if (types.equals(Set.of("integer", "number"))) {
      return Kind.SCALAR;
    }
    if (types.size() > 1) {
      return Kind.UNION;
    }
    String type = types.isEmpty() ? "" : types.iterator().next();
    return switch (type) {
      case "object" -> Kind.MAP;
      case "array" -> Kind.LIST;
      case "string", "integer", "number", "boolean" -> Kind.SCALAR;
      case "" -> untyped(plain);
      default ->
          throw plain.problem(
              "the type '"
                  + type
                  + "' is none of JSON Schema's; use string, integer, number,"
                  + " boolean, array, object or null");
    };
  }

  private static Kind untyped(Place plain) {
    if (plain.has("items")) {
      return Kind.LIST;
    }
    if (plain.has("additionalProperties")) {
      return Kind.MAP;
    }
    if (listsTooMany(plain)) {
      return Kind.SCALAR;
    }
    JsonNode constant = plain.json().path("const");
    return constant.isValueNode() && !constant.isNull() ? Kind.SCALAR : Kind.ANY;
  }

  /** An enum, or the idiom for an open one: {@code anyOf} of an enum and a plain type. */
  private static boolean isEnum(Place plain) {
    return enumPlace(plain) != null;
  }

  /**
   * Where the values are listed, null if the schema is no enum of strings or numbers, or one of so
   * many values that only their type is worth telling.
   */
  static @Nullable Place enumPlace(Place plain) {
    JsonNode values = plain.json().path("enum");
    if (values.isArray()) {
      boolean listed = false;
      for (JsonNode value : values) {
        listed |= !value.isNull();
        if (value.isContainerNode() || (value.isBoolean() && !types(plain).contains("string"))) {
          return null;
        }
      }
      return listed && !listsTooMany(plain) ? plain : null;
    }
    List<Place> options = options(plain);
    if (options.size() == 2 && !options.get(0).isReference() && !options.get(1).isReference()) {
      Place first = options.get(0);
      Place second = options.get(1);
      boolean sameType = types(first).equals(types(second));
      if (sameType && first.has("enum") && !second.has("enum")) {
        return enumPlace(first);
      }
      if (sameType && second.has("enum") && !first.has("enum")) {
        return enumPlace(second);
      }
    }
    return null;
  }

  static boolean listsTooMany(Place plain) {
    return plain.json().path("enum").size() > MOST_CONSTANTS;
  }

  static Set<String> types(Place schema) {
    JsonNode type = schema.json().path("type");
    Set<String> types = new LinkedHashSet<>();
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(one -> types.add(one.asText()));
    return types;
  }

  /** The one type of a scalar; a const without a type has its value's. */
  static String scalarType(Place plain) {
    Set<String> types = types(plain);
    types.remove("null");
    if (types.contains("number")) {
      return "number";
    }
    if (!types.isEmpty()) {
      return types.iterator().next();
    }
    JsonNode sample = plain.has("const") ? plain.json().path("const") : plain.json().at("/enum/0");
    if (sample.isTextual()) {
      return "string";
    }
    if (sample.isBoolean()) {
      return "boolean";
    }
    return sample.isIntegralNumber() ? "integer" : "number";
  }

  /** The properties of an object, those of its {@code allOf} parts first. */
  static Map<String, Place> properties(Place schema) {
    Map<String, Place> properties = new LinkedHashMap<>();
    for (Place part : parts(schema)) {
      for (Place.Member member : part.get("properties").members()) {
        properties.put(member.name(), member.place());
      }
    }
    return properties;
  }

  static Set<String> required(Place schema) {
    Set<String> required = new LinkedHashSet<>();
    for (Place part : parts(schema)) {
      required.addAll(part.get("required").texts());
    }
    return required;
  }

  private static List<Place> parts(Place schema) {
    List<Place> parts = new ArrayList<>();
    collectParts(schema, parts, 0);
    return parts;
  }

  private static void collectParts(Place schema, List<Place> parts, int depth) {
    Place place = schema.resolved();
    if (depth > 50) {
      throw schema.problem("this allOf contains itself; leave the inner one out");
    }
    for (Place part : place.get("allOf").items()) {
      collectParts(part, parts, depth + 1);
    }
    parts.add(place);
  }

  private static boolean isNull(Place schema) {
    return types(schema).equals(Set.of("null"));
  }
}
