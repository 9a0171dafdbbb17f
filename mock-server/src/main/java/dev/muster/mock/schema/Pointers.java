package dev.muster.mock.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Pointers, bare and as URI fragments. */
final class Pointers {
  private Pointers() {}

  static String escape(String segment) {
    if (segment.indexOf('~') < 0 && segment.indexOf('/') < 0) {
      return segment;
    }
    return segment.replace("~", "~0").replace("/", "~1");
  }

  static String unescape(String segment) {
    return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
  }

  /** What a fragment such as {@code #/components/schemas/Pet} stands for; null where nothing is. */
  static @Nullable JsonNode find(JsonNode root, String fragment) {
    if (fragment.equals("#")) {
      return root;
    }
    if (!fragment.startsWith("#/")) {
      return null;
    }
    JsonNode found = root;
    for (String segment : fragment.substring(2).split("/", -1)) {
      String name = unescape(decode(segment));
      JsonNode next = found.isArray() ? item(found, name) : found.get(name);
      if (next == null) {
        return null;
      }
      found = next;
    }
    return found;
  }

  private static @Nullable JsonNode item(JsonNode array, String index) {
    try {
      return array.get(Integer.parseInt(index));
    } catch (NumberFormatException notAnIndex) {
      return null;
    }
  }

  private static String decode(String segment) {
    if (segment.indexOf('%') < 0) {
      return segment;
    }
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return segment;
    }
  }
}
