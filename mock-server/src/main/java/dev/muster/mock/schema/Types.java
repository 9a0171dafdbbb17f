package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The types that a schema allows.
 *
 * @param names in the order of the schema, which is the order in which coercion tries them
 */
record Types(List<Type> names, int mask, String message) {
  /** A type of JSON Schema. */
  enum Type {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    NULL,
    OBJECT,
    ARRAY;

    private int bit() {
      return 1 << ordinal();
    }

    static @Nullable Type of(JsonNode name) {
      return switch (name.isString() ? name.stringValue() : "") {
        case "string" -> STRING;
        case "number" -> NUMBER;
        case "integer" -> INTEGER;
        case "boolean" -> BOOLEAN;
        case "null" -> NULL;
        case "object" -> OBJECT;
        case "array" -> ARRAY;
        default -> null;
      };
    }
  }

  /** The types of a schema, null where it names none; fails with {@link Refused}. */
  static @Nullable Types of(JsonNode schema) {
    JsonNode type = schema.get("type");
    List<Type> names = new ArrayList<>();
    if (type != null && type.isArray()) {
      for (JsonNode name : type) {
        names.add(name(name));
      }
    } else if (type != null && !Truth.isFalsy(type)) {
      names.add(name(type));
    }
    addNull(names, schema.get("nullable"));
    if (names.isEmpty()) {
      return null;
    }
    int mask = 0;
    for (Type name : names) {
      mask |= name.bit();
    }
    return new Types(List.copyOf(names), mask, "must be " + said(type, names));
  }

  // AJV names the null that "nullable" adds only where the type is a list.
  private static String said(@Nullable JsonNode type, List<Type> names) {
    if (type == null || !type.isArray()) {
      return type == null ? "" : Script.text(type);
    }
    return names.stream()
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  private static Type name(JsonNode name) {
    Type type = Type.of(name);
    if (type == null) {
      throw new Refused("type must be a JSON type, not " + name);
    }
    return type;
  }

  private static void addNull(List<Type> names, @Nullable JsonNode nullable) {
    if (nullable == null) {
      return;
    }
    if (names.contains(Type.NULL)) {
      if (nullable.isBoolean() && !nullable.booleanValue()) {
        throw new Refused("type null contradicts nullable false");
      }
      return;
    }
    if (names.isEmpty()) {
      throw new Refused("\"nullable\" cannot be used without \"type\"");
    }
    if (nullable.isBoolean() && nullable.booleanValue()) {
      names.add(Type.NULL);
    }
  }

  boolean has(Type type) {
    return (mask & type.bit()) != 0;
  }

  boolean isOnly(Type type) {
    return names.size() == 1 && has(type);
  }

  boolean match(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> has(Type.STRING);
      case NUMBER -> has(Type.NUMBER) || (has(Type.INTEGER) && Numbers.isInteger(value));
      case BOOLEAN -> has(Type.BOOLEAN);
      case NULL -> has(Type.NULL);
      case OBJECT -> has(Type.OBJECT);
      case ARRAY -> has(Type.ARRAY);
      default -> false;
    };
  }
}
