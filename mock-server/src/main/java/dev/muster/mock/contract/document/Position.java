package dev.muster.mock.contract.document;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a {@code $ref} means where it stands. */
enum Position {
  /** A schema, parameter, response or the like: whoever reads the tree follows it. */
  FOLLOWED,
  /** Anything else of the document: nobody expects a reference here, so it is replaced. */
  FIXED,
  /** A list whose items are followed. */
  LIST,
  /** An object whose members, whatever their names, are followed. */
  NAMES,
  /** A value: {@code $ref} is a word in it. Prism takes it for a reference all the same. */
  DATA,
  /** An {@code x-} extension: no one knows what it is for. */
  EXTENSION;

  private static final Set<String> VALUES =
      Set.of("example", "examples", "default", "enum", "const", "value");

  private static final Set<String> MAPS =
      Set.of(
          "properties",
          "patternProperties",
          "$defs",
          "definitions",
          "dependentSchemas",
          "dependencies",
          "schemas",
          "responses",
          "parameters",
          "examples",
          "requestBodies",
          "headers",
          "securitySchemes",
          "securityDefinitions",
          "links",
          "callbacks",
          "pathItems",
          "paths",
          "webhooks",
          "content",
          "mediaTypes");

  private static final Set<String> PARTS =
      Set.of(
          "schema",
          "items",
          "prefixItems",
          "additionalProperties",
          "additionalItems",
          "unevaluatedItems",
          "unevaluatedProperties",
          "propertyNames",
          "contains",
          "contentSchema",
          "not",
          "if",
          "then",
          "else",
          "allOf",
          "anyOf",
          "oneOf",
          "parameters",
          "requestBody");

  /** The position of a member of an object that stands here. */
  Position member(String name, JsonNode value) {
    if (this == DATA || this == EXTENSION) {
      return this;
    } else if (this == NAMES) {
      return name.startsWith("x-") && !value.isObject() ? EXTENSION : FOLLOWED;
    } else if (name.startsWith("x-")) {
      return EXTENSION;
    } else if (MAPS.contains(name) && value.isObject()) {
      return NAMES;
    } else if (VALUES.contains(name)) {
      return DATA;
    } else if (PARTS.contains(name)) {
      return value.isArray() ? LIST : FOLLOWED;
    }
    return FIXED;
  }

  /** The position of an item of an array that stands here. */
  Position item() {
    return switch (this) {
      case DATA, EXTENSION -> this;
      case LIST -> FOLLOWED;
      default -> FIXED;
    };
  }

  /** Whether a reference here is the document's, and must lead somewhere. */
  boolean isDocument() {
    return this != DATA && this != EXTENSION;
  }

  /** Whether the reader of the tree follows a reference here. */
  boolean isFollowed() {
    return this == FOLLOWED || this == EXTENSION;
  }
}
