package dev.muster.mock.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes texts of the formats that have a form of their own. */
final class Formats {
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String LETTERS = LOWER + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";
  private static final String HEX = DIGITS + "abcdef";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS'Z'");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'.0Z'");

  /** Dates lie between these two: 1889-12-31 and the first second of 1970. */
  private static final long EARLIEST = Instant.parse("1889-12-31T00:00:00Z").toEpochMilli();

  private static final long LATEST = 1000;

  /** Domains that exist: some validators know them all. */
  private static final List<String> DOMAINS = List.of("com", "net", "org", "info", "biz", "de");

  private static final Map<String, Format> BY_NAME = new HashMap<>();

  static {
    BY_NAME.put("date-time", draw -> SECONDS.format(instant(draw).atOffset(ZoneOffset.UTC)));
    BY_NAME.put("date", draw -> instant(draw).atOffset(ZoneOffset.UTC).toLocalDate().toString());
    BY_NAME.put("time", draw -> TIME.format(instant(draw).atOffset(ZoneOffset.UTC)));
    BY_NAME.put("ipv4", Formats::ipv4);
    BY_NAME.put("ipv6", Formats::ipv6);
    BY_NAME.put("regex", draw -> ".+?");
    BY_NAME.put("hostname", Formats::hostname);
    BY_NAME.put("email", Formats::email);
    BY_NAME.put("uri", Formats::uri);
    BY_NAME.put("uri-reference", draw -> uri(draw) + query(draw));
    BY_NAME.put("uri-template", draw -> uri(draw) + "/{" + some(draw, LOWER, 1, 10) + "}");
    BY_NAME.put("slug", draw -> some(draw, LETTERS + DIGITS + "_-", 1, 11));
    BY_NAME.put("json-pointer", Formats::pointer);
    BY_NAME.put("uuid", Formats::uuid);
    BY_NAME.put("duration", Formats::duration);
    BY_NAME.put("byte", Formats::base64);
    BY_NAME.put("relative-json-pointer", draw -> draw.between(0, 9) + pointer(draw));
    BY_NAME.put("json-pointer-uri-fragment", draw -> "#" + pointer(draw));
    alias("date-time", "datetime", "iso-date-time");
    alias("date", "full-date");
    alias("time", "iso-time");
    alias("hostname", "idn-hostname");
    alias("email", "idn-email");
    alias("uri", "url");
    alias("uri-reference", "iri", "iri-reference");
  }

  private Formats() {}

  /** Makes one text of the format. */
  interface Format {
    String text(Draw draw);
  }

  /** Null where the format is not known, or has no form. */
  static @Nullable Format of(String name) {
    return BY_NAME.get(name);
  }

  private static void alias(String name, String... others) {
    for (String other : others) {
      BY_NAME.put(other, BY_NAME.get(name));
    }
  }

  private static Instant instant(Draw draw) {
    return Instant.ofEpochMilli(draw.random().nextLong(EARLIEST, LATEST));
  }

  static String some(Draw draw, String alphabet, int least, int most) {
    int length = draw.between(least, most);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(draw.random().nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String hex(Draw draw, int digits) {
    return some(draw, HEX, digits, digits);
  }

  private static String ipv4(Draw draw) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(i == 0 ? "" : ".").append(draw.between(0, 255));
    }
    return text.toString();
  }

  private static String ipv6(Draw draw) {
    StringBuilder text = new StringBuilder(hex(draw, 4));
    for (int i = 0; i < 7; i++) {
      text.append(':').append(hex(draw, 4));
    }
    return text.toString();
  }

  private static String hostname(Draw draw) {
    return some(draw, LETTERS, 1, 33) + "." + draw.pick(DOMAINS);
  }

  private static String email(Draw draw) {
    String ends = LETTERS + DIGITS;
    return some(draw, ends, 1, 1)
        + some(draw, ends + "-", 1, 13)
        + some(draw, ends, 1, 1)
        + "@"
        + hostname(draw);
  }

  private static String uri(Draw draw) {
    return (draw.random().nextBoolean() ? "https://" : "http://")
        + hostname(draw)
        + "/"
        + some(draw, LETTERS, 1, 1)
        + some(draw, LETTERS + DIGITS + "+-.", 0, 10);
  }

  private static String query(Draw draw) {
    StringBuilder query = new StringBuilder();
    for (int i = draw.between(0, 3); i > 0; i--) {
      query.append(query.isEmpty() ? "?" : "&").append(some(draw, LOWER, 1, 7));
      query.append("=").append(some(draw, LETTERS + DIGITS, 1, 5));
    }
    return query.toString();
  }

  private static String pointer(Draw draw) {
    StringBuilder pointer = new StringBuilder();
    for (int i = draw.between(1, 4); i > 0; i--) {
      pointer.append('/').append(some(draw, LETTERS, 1, 1));
      pointer.append(some(draw, LETTERS + DIGITS + "+-.", 0, 10));
    }
    return pointer.toString();
  }

  private static String uuid(Draw draw) {
    String digits = hex(draw, 32);
    return String.join(
        "-",
        digits.substring(0, 8),
        digits.substring(8, 12),
        digits.substring(12, 16),
        digits.substring(16, 20),
        digits.substring(20));
  }

  private static String duration(Draw draw) {
    if (draw.between(0, 3) == 0) {
      return "P" + draw.between(1, 99) + "W";
    }
    StringBuilder date = new StringBuilder("P");
    for (String unit : new String[] {"Y", "M", "D"}) {
      date.append(draw.random().nextBoolean() ? draw.between(0, 999) + unit : "");
    }
    StringBuilder time = new StringBuilder();
    for (String unit : new String[] {"H", "M", "S"}) {
      time.append(draw.random().nextBoolean() ? draw.between(0, 999) + unit : "");
    }
    if (!time.isEmpty()) {
      return date.append('T').append(time).toString();
    }
    return date.length() == 1 ? "P" + draw.between(0, 999) + "D" : date.toString();
  }

  private static String base64(Draw draw) {
    byte[] bytes = new byte[draw.between(0, 12)];
    draw.random().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
