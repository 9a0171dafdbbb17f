package dev.muster.mock.sandbox.answer;

import dev.muster.mock.json.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts values where a JSON Pointer leads. */
public final class Pointers {
  private Pointers() {}

  /**
   * The document with that value there; objects on the way are made. A missing value removes what
   * is there.
   *
   * @param document is changed, and so must be a copy
   * @return the document, or the value where the pointer is empty
   */
  public static JsonNode set(JsonNode document, String pointer, JsonNode value) {
    if (pointer.isEmpty()) {
      return value;
    }
    if (value.isMissingNode() && !has(document, pointer)) {
      return document;
    }
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode root = document.isContainer() ? document : Json.object();
    JsonNode owner = root;
    for (JsonPointer at = path; at.tail() != null && !at.tail().matches(); at = at.tail()) {
      JsonNode next = owner.path(at.getMatchingProperty());
      if (owner instanceof ArrayNode list) {
        next = list.path(at.getMatchingIndex());
      } else if (!next.isContainer() && owner instanceof ObjectNode object) {
        next = Json.object();
        object.set(at.getMatchingProperty(), next);
      }
      owner = next;
    }
    put(owner, path.last(), value);
    return root;
  }

  private static void put(JsonNode owner, JsonPointer last, JsonNode value) {
    if (owner instanceof ObjectNode object) {
      if (value.isMissingNode()) {
        object.remove(last.getMatchingProperty());
      } else {
        object.set(last.getMatchingProperty(), value);
      }
    } else if (owner instanceof ArrayNode list && !value.isMissingNode()) {
      list.set(last.getMatchingIndex(), value);
    }
  }

  /** Whether something stands there, be it null. */
  public static boolean has(JsonNode document, String pointer) {
    return !document.at(pointer).isMissingNode();
  }
}
