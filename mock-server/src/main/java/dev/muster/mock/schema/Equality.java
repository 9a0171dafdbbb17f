package dev.muster.mock.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether two values are the same JSON: numbers by what they are worth, members in any order. */
final class Equality {
  // Deeper values than any sensible document has would overflow the stack.
  private static final int DEEPEST = 1000;

  private Equality() {}

  static boolean same(JsonNode a, JsonNode b) {
    return same(a, b, 0);
  }

  private static boolean same(JsonNode a, JsonNode b, int depth) {
    if (a == b) {
      return true;
    }
    if (a.isNumber()) {
      return b.isNumber() && Numbers.compare(a, b) == 0;
    }
    if (a.isString()) {
      return b.isString() && a.stringValue().equals(b.stringValue());
    }
    if (depth > DEEPEST) {
      return false;
    }
    if (a.isObject()) {
      return b.isObject() && sameMembers(a, b, depth);
    }
    if (a.isArray()) {
      return b.isArray() && sameItems(a, b, depth);
    }
    return a.equals(b);
  }

  private static boolean sameMembers(JsonNode a, JsonNode b, int depth) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Map.Entry<String, JsonNode> member : a.properties()) {
      JsonNode other = b.get(member.getKey());
      if (other == null || !same(member.getValue(), other, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameItems(JsonNode a, JsonNode b, int depth) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  static boolean hasDuplicates(JsonNode array) {
    return lastDuplicate(array) != null;
  }

  /** The places of two items that are the same, looking from the end; null where there are none. */
  static int @Nullable [] lastDuplicate(JsonNode array) {
    int[] hashes = new int[array.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(array.get(i));
    }
    for (int i = hashes.length - 1; i > 0; i--) {
      for (int j = i - 1; j >= 0; j--) {
        if (hashes[i] == hashes[j] && same(array.get(i), array.get(j))) {
          return new int[] {j, i};
        }
      }
    }
    return null;
  }

  /** A hash that is the same for values that are the same; shallow, to stay cheap. */
  static int hash(JsonNode value) {
    if (value.isNumber()) {
      return Double.hashCode(Numbers.toDouble(value) + 0.0);
    }
    if (value.isString()) {
      return value.stringValue().hashCode();
    }
    int hash = value.size() + 1;
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        hash += member.getKey().hashCode() ^ scalarHash(member.getValue());
      }
    } else {
      for (JsonNode item : value) {
        hash = 31 * hash + scalarHash(item);
      }
    }
    return hash;
  }

  private static int scalarHash(JsonNode value) {
    return value.isContainer() ? value.size() : hash(value);
  }
}
