package dev.muster.mock.schema;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks that a schema is one by the rules of its draft. Where it is not, AJV refuses to compile
 * it, and Prism lets everything pass.
 */
final class Metaschema {
  private static final Pattern ANCHOR_2019 = Pattern.compile("[A-Za-z][-A-Za-z0-9.:_]*");
  private static final Pattern ANCHOR_2020 = Pattern.compile("[A-Za-z_][-A-Za-z0-9._]*");
  private static final Map<String, Shape> COMMON = common();

  private final Draft draft;
  private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> ids = new HashSet<>();
  private boolean root = true;

  private Metaschema(Draft draft) {
    this.draft = draft;
  }

  /** Checks a schema; fails with {@link Refused}. */
  static void check(JsonNode schema, Draft draft) {
    new Metaschema(draft).schema(schema, "schema");
  }

  /** What the value of a keyword must be. */
  private enum Shape {
    TEXT,
    FLAG,
    NUMBER,
    POSITIVE,
    SIZE,
    LIST,
    NAMES,
    TYPES,
    VALUES,
    SCHEMA,
    SCHEMAS,
    ITEMS,
    SCHEMA_MAP,
    DEPENDENCIES,
    NAMES_MAP,
    FLAG_MAP
  }

  private static Map<String, Shape> common() {
    Map<String, Shape> shapes = new HashMap<>();
    put(shapes, Shape.TEXT, "$comment", "title", "description", "format");
    put(shapes, Shape.TEXT, "contentMediaType", "contentEncoding");
    // AJV does not look at the formats that its metaschemas name.
    put(shapes, Shape.TEXT, "$schema", "$id", "$ref", "pattern");
    put(shapes, Shape.FLAG, "readOnly", "uniqueItems");
    put(shapes, Shape.LIST, "examples");
    put(shapes, Shape.POSITIVE, "multipleOf");
    put(shapes, Shape.NUMBER, "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum");
    put(shapes, Shape.SIZE, "maxLength", "minLength", "maxItems", "minItems");
    put(shapes, Shape.SIZE, "maxProperties", "minProperties");
    put(shapes, Shape.NAMES, "required");
    put(shapes, Shape.TYPES, "type");
    put(shapes, Shape.VALUES, "enum");
    put(shapes, Shape.SCHEMA, "additionalItems", "contains", "additionalProperties");
    put(shapes, Shape.SCHEMA, "propertyNames", "if", "then", "else", "not");
    put(shapes, Shape.SCHEMAS, "allOf", "anyOf", "oneOf");
    put(shapes, Shape.ITEMS, "items");
    put(shapes, Shape.SCHEMA_MAP, "definitions", "properties", "patternProperties");
    put(shapes, Shape.DEPENDENCIES, "dependencies");
    return Map.copyOf(shapes);
  }

  private static final Map<String, Shape> MODERN = modern();

  private static Map<String, Shape> modern() {
    Map<String, Shape> shapes = new HashMap<>();
    put(shapes, Shape.FLAG, "deprecated", "writeOnly");
    put(shapes, Shape.SIZE, "maxContains", "minContains");
    put(shapes, Shape.NAMES_MAP, "dependentRequired");
    put(shapes, Shape.SCHEMA_MAP, "$defs", "dependentSchemas");
    put(shapes, Shape.SCHEMA, "unevaluatedItems", "unevaluatedProperties", "contentSchema");
    put(shapes, Shape.FLAG_MAP, "$vocabulary");
    return Map.copyOf(shapes);
  }

  private static void put(Map<String, Shape> shapes, Shape shape, String... keywords) {
    for (String keyword : keywords) {
      shapes.put(keyword, shape);
    }
  }

  private @Nullable Shape shape(String keyword) {
    if (draft.modern()) {
      Shape shape = MODERN.get(keyword);
      if (shape != null) {
        return shape;
      }
      switch (keyword) {
        case "$recursiveAnchor":
          return draft == Draft.DRAFT_2019_09 ? Shape.FLAG : null;
        case "$recursiveRef", "$dynamicRef":
          return Shape.TEXT;
        case "prefixItems":
          return draft.prefixItems() ? Shape.SCHEMAS : null;
        case "items":
          return draft.prefixItems() ? Shape.SCHEMA : Shape.ITEMS;
        case "additionalItems":
          return draft.prefixItems() ? null : Shape.SCHEMA;
        default:
          break;
      }
    }
    return COMMON.get(keyword);
  }

  private void schema(JsonNode schema, String where) {
    if (schema.isBoolean()) {
      return;
    }
    if (!schema.isObject()) {
      throw new Refused(where + " must be object,boolean");
    }
    if (!root) {
      identify(schema, where);
    }
    root = false;
    if (!seen.add(schema)) {
      return;
    }
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      Shape shape = shape(keyword.getKey());
      if (shape != null) {
        check(keyword.getValue(), shape, where + "/" + keyword.getKey());
      }
      if (keyword.getKey().equals("$id")) {
        id(keyword.getValue(), where);
      } else if (keyword.getKey().equals("$anchor") || keyword.getKey().equals("$dynamicAnchor")) {
        anchor(keyword.getValue(), where + "/" + keyword.getKey());
      }
    }
  }

  private void identify(JsonNode schema, String where) {
    JsonNode id = schema.get("$id");
    if (id != null && id.isString() && !ids.add(id.stringValue())) {
      throw new Refused(where + ": \"" + id.stringValue() + "\" resolves to more than one schema");
    }
  }

  private void id(JsonNode id, String where) {
    if (draft.modern()) {
      int hash = id.asString("").indexOf('#');
      demand(hash < 0 || hash == id.asString("").length() - 1, where, "without a fragment");
    }
  }

  private void anchor(JsonNode anchor, String where) {
    if (draft.modern()) {
      Pattern names = draft == Draft.DRAFT_2019_09 ? ANCHOR_2019 : ANCHOR_2020;
      demand(
          anchor.isString() && names.matcher(anchor.stringValue()).matches(), where, "an anchor");
    }
  }

  private static void demand(boolean holds, String where, String what) {
    if (!holds) {
      throw new Refused(where + " must be " + what);
    }
  }

  private void check(JsonNode value, Shape shape, String where) {
    switch (shape) {
      case TEXT -> demand(value.isString(), where, "string");
      case FLAG -> demand(value.isBoolean(), where, "boolean");
      case NUMBER -> demand(value.isNumber(), where, "number");
      case POSITIVE ->
          demand(
              value.isNumber() && Numbers.decimal(value).signum() > 0, where, "a positive number");
      case SIZE -> size(value, where);
      case LIST -> demand(value.isArray(), where, "array");
      case NAMES -> names(value, where);
      case TYPES -> types(value, where);
      case VALUES -> values(value, where);
      case SCHEMA -> schema(value, where);
      case SCHEMAS -> schemas(value, where);
      case ITEMS -> items(value, where);
      case SCHEMA_MAP, DEPENDENCIES, NAMES_MAP, FLAG_MAP -> map(value, shape, where);
    }
  }

  private void map(JsonNode value, Shape shape, String where) {
    demand(value.isObject(), where, "object");
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      JsonNode member = entry.getValue();
      String place = where + "/" + entry.getKey();
      switch (shape) {
        case DEPENDENCIES -> {
          if (member.isArray()) {
            names(member, place);
          } else {
            schema(member, place);
          }
        }
        case NAMES_MAP -> names(member, place);
        case FLAG_MAP -> demand(member.isBoolean(), place, "boolean");
        default -> schema(member, place);
      }
    }
  }

  private static void size(JsonNode value, String where) {
    boolean size =
        value.isNumber() && Numbers.isInteger(value) && Numbers.decimal(value).signum() >= 0;
    demand(size, where, "an integer of 0 or more");
  }

  private static void names(JsonNode value, String where) {
    demand(value.isArray(), where, "array");
    Set<String> names = new HashSet<>();
    for (JsonNode name : value) {
      demand(name.isString(), where, "an array of strings");
      demand(names.add(name.stringValue()), where, "without duplicates");
    }
  }

  private static void types(JsonNode value, String where) {
    if (!value.isArray()) {
      demand(Types.Type.of(value) != null, where, "a type");
      return;
    }
    demand(!value.isEmpty(), where, "not empty");
    Set<Types.Type> types = new HashSet<>();
    for (JsonNode name : value) {
      Types.Type type = Types.Type.of(name);
      demand(type != null, where, "types");
      if (type != null) {
        demand(types.add(type), where, "without duplicates");
      }
    }
  }

  private void values(JsonNode value, String where) {
    demand(value.isArray(), where, "array");
    if (draft.modern()) {
      return;
    }
    demand(!value.isEmpty(), where, "not empty");
    demand(!Equality.hasDuplicates(value), where, "without duplicates");
  }

  private void schemas(JsonNode value, String where) {
    demand(value.isArray() && !value.isEmpty(), where, "an array of schemas");
    for (JsonNode schema : value) {
      schema(schema, where);
    }
  }

  private void items(JsonNode value, String where) {
    if (value.isArray()) {
      schemas(value, where);
    } else {
      schema(value, where);
    }
  }
}
