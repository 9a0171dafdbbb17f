package dev.muster.mock.respond;

import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the header {@code Prefer} of RFC 7240: wishes parted by commas, each with parameters parted
 * by semicolons, whose names follow the wish's own. Of equal names the first counts.
 */
final class PreferHeader {
  private PreferHeader() {}

  /** The wishes: texts, or {@code true} where a wish has no value. */
  static Map<String, Object> parse(String header) {
    Map<String, Object> wishes = new LinkedHashMap<>();
    for (String preference : split(header, ',')) {
      String base = null;
      for (String part : split(preference, ';')) {
        int equals = part.indexOf('=');
        String token =
            (equals < 0 ? part : part.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : unquoted(part.substring(equals + 1).strip());
        wishes.putIfAbsent(
            base == null ? token : base + "-" + token, value.isEmpty() ? (Object) true : value);
        base = base == null ? token : base;
      }
    }
    return wishes;
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        quoted = !quoted;
      } else if (text.charAt(i) == separator && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** A wish as JSON, as it is told to who wished it. */
  static String shown(Object wish) {
    return Json.text(Json.mapper().valueToTree(wish));
  }
}
