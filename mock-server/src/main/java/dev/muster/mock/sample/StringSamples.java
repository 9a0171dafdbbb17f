package dev.muster.mock.sample;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sample strings: one for each format, else "string", cut or repeated to its length. */
final class StringSamples {
  private static final int LONGEST = 10_000_000;
  private static final String PASSWORD = "pa$$word";

  private static final Map<String, String> BY_FORMAT =
      Map.ofEntries(
          Map.entry("email", "user@example.com"),
          Map.entry("idn-email", "пользователь@пример.ру"),
          Map.entry("date-time", "2019-08-24T14:15:22Z"),
          Map.entry("date", "2019-08-24"),
          Map.entry("time", "14:15:22Z"),
          Map.entry("ipv4", "192.168.0.1"),
          Map.entry("ipv6", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"),
          Map.entry("hostname", "example.com"),
          Map.entry("idn-hostname", "пример.ру"),
          Map.entry("iri", "http://пример.ру"),
          Map.entry("iri-reference", "../словарь"),
          Map.entry("uri", "http://example.com"),
          Map.entry("uri-reference", "../dictionary"),
          Map.entry("uri-template", "http://example.com/{endpoint}"),
          Map.entry("json-pointer", "/json/pointer"),
          Map.entry("relative-json-pointer", "1/relative/json/pointer"),
          Map.entry("regex", "/regex/"));

  private StringSamples() {}

  static String of(JsonNode schema, @Nullable String name) {
    int least = (int) (long) schema.path("minLength").asDouble(0);
    if (least > LONGEST) {
      throw new SchemaTooComplexException(
          "A string of " + least + " characters is asked for; lower minLength or give an example");
    }
    String format = schema.path("format").asString("");
    String fixed = BY_FORMAT.get(format);
    if (fixed != null) {
      return fixed;
    }
    return switch (format) {
      case "uuid" -> NamedUuid.of(name == null || name.isEmpty() ? "id" : name);
      case "password" -> password(least);
      default -> {
        String text = repeated("string", least);
        double most = schema.path("maxLength").asDouble(0);
        yield most != 0 && text.length() > most ? text.substring(0, (int) Math.max(0, most)) : text;
      }
    };
  }

  private static String password(int least) {
    if (least <= PASSWORD.length()) {
      return PASSWORD;
    }
    int rest = least - PASSWORD.length() - 1;
    return PASSWORD + "_" + repeated("qwerty!@#$%^123456", rest).substring(0, rest);
  }

  private static String repeated(String text, int least) {
    return least > text.length()
        ? text.repeat(least / text.length() + 1).substring(0, least)
        : text;
  }
}
