package dev.muster.mock.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Percent-escapes of paths and queries. Decoding never fails: an escape that is none stays as it
 * is, and bytes that are not UTF-8 become the replacement character, so that any request can be
 * answered.
 */
public final class Percent {
  private Percent() {}

  /** Decodes the escapes of a path or segment; a {@code +} stays a {@code +}. */
  public static String decode(String text) {
    return text.indexOf('%') < 0 ? text : decode(text, false);
  }

  /** Decodes a name or value of a query or form, where {@code +} is a blank. */
  public static String decodeForm(String text) {
    return text.indexOf('%') < 0 && text.indexOf('+') < 0 ? text : decode(text, true);
  }

  /** The decoded names and values of a raw query or of a form's body, in their order. */
  public static Map<String, List<String>> fields(@Nullable String query) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : rawFields(query)) {
      fields
          .computeIfAbsent(field.getKey(), key -> new ArrayList<>())
          .add(decodeForm(field.getValue()));
    }
    return fields;
  }

  /** The decoded names and the raw values of a raw query. */
  public static List<Map.Entry<String, String>> rawFields(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return List.of();
    }
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (String field : query.split("&")) {
      int equals = field.indexOf('=');
      String name = decodeForm(equals < 0 ? field : field.substring(0, equals));
      if (!field.isEmpty()) {
        fields.add(Map.entry(name, equals < 0 ? "" : field.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decode(String text, boolean plusIsBlank) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(plusIsBlank && in[i] == '+' ? ' ' : in[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
