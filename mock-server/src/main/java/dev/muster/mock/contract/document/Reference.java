package dev.muster.mock.contract.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One {@code $ref} of the document, as it is written and as it is resolved. */
final class Reference {
  /**
   * What a reference leads to.
   *
   * @param pointer in the one tree of all sources
   */
  record Target(SourceText source, String pointer, JsonNode node) {}

  final SourceText source;
  final ObjectNode node;
  final @Nullable JsonNode parent;
  final String name;
  final String pointer;
  final String text;
  final Position position;
  @Nullable Target target;

  /** What stands in its place now. */
  JsonNode value;

  /**
   * @param parent the container that the reference is a member or item of, under {@code name}; null
   *     where it is the whole source
   * @param pointer in the one tree of all sources
   */
  Reference(
      SourceText source,
      ObjectNode node,
      @Nullable JsonNode parent,
      String name,
      String pointer,
      Position position) {
    this.source = source;
    this.node = node;
    this.parent = parent;
    this.name = name;
    this.pointer = pointer;
    this.text = node.path("$ref").asString("");
    this.position = position;
    this.value = node;
  }

  /** Whether keys beside the {@code $ref} change what it stands for. */
  boolean hasSiblings() {
    for (String key : node.propertyNames()) {
      if (!isHarmless(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(String key) {
    return switch (key) {
      case "$ref", "description", "summary", "title", "externalDocs" -> true;
      default ->
          key.startsWith("x-")
              && !key.equals("x-nullable")
              && !key.equals("x-example")
              && !key.equals("x-examples");
    };
  }

  /** Puts something else in the place of this reference. */
  void replaceBy(JsonNode other) {
    value = other;
    if (parent instanceof ObjectNode object) {
      object.set(name, other);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), other);
    }
  }
}
