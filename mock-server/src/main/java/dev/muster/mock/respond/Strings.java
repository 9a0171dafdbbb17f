package dev.muster.mock.respond;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.parsing.dflt.RgxGenParseException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Generates strings by pattern, format and length. */
final class Strings {
  private static final Logger LOG = LoggerFactory.getLogger(Strings.class);
  private static final String WORDS =
      "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor ";

  /** Longer ones are asked for by mistake or malice. */
  private static final int LONGEST = 10_000;

  private Strings() {}

  static JsonNode of(Schema schema, Source source) {
    return JsonNodeFactory.instance.stringNode(text(schema, source));
  }

  private static String text(Schema schema, Source source) {
    JsonNode pattern = schema.get("pattern");
    if (pattern.isString()) {
      return byPattern(pattern.stringValue(), schema, source);
    }
    String byFormat = byFormat(schema.get("format").asString(""), source);
    return byFormat != null ? byFormat : fit(source.isFixed() ? "string" : words(source), schema);
  }

  private static String byPattern(String pattern, Schema schema, Source source) {
    try {
      Pattern check = Pattern.compile(pattern);
      RgxGen generator = RgxGen.parse(pattern);
      for (int attempt = 0; attempt < 20; attempt++) {
        String text = generator.generate(source.numbers());
        if (check.matcher(text).find() && text.equals(fit(text, schema))) {
          return text;
        }
      }
      LOG.warn("No string was found that matches {} and its length", pattern);
    } catch (PatternSyntaxException | RgxGenParseException | UnsupportedOperationException e) {
      LOG.warn("The pattern {} cannot be generated from: {}", pattern, e.getMessage());
    }
    return fit("string", schema);
  }

  private static @Nullable String byFormat(String format, Source source) {
    Instant instant = Instant.ofEpochSecond(1_700_000_000L + source.below(100_000_000));
    int number = source.below(1000);
    return switch (format) {
      case "date-time" -> DateTimeFormatter.ISO_INSTANT.format(instant);
      case "date" -> instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
      case "time" ->
          DateTimeFormatter.ofPattern("HH:mm:ss'Z'").format(instant.atOffset(ZoneOffset.UTC));
      case "duration" -> "P" + (1 + number) + "D";
      case "email", "idn-email" -> "user" + (source.isFixed() ? "" : number) + "@example.com";
      case "hostname", "idn-hostname" ->
          (source.isFixed() ? "" : "host" + number + ".") + "example.com";
      case "ipv4" -> "192.0.2." + (1 + number % 254);
      case "ipv6" -> "2001:db8::" + Integer.toHexString(1 + number);
      case "uri", "url", "iri", "uri-reference", "iri-reference", "uri-template" ->
          "https://example.com/" + (source.isFixed() ? "" : number);
      case "uuid" -> uuid(source);
      case "byte" ->
          Base64.getEncoder().encodeToString(words(source).getBytes(StandardCharsets.UTF_8));
      case "json-pointer" -> "/a/" + number;
      case "relative-json-pointer" -> number + "/a";
      case "regex" -> "^[a-z]+$";
      default -> null;
    };
  }

  private static String uuid(Source source) {
    Random numbers = source.numbers();
    long high = numbers.nextLong() & ~0xF000L | 0x4000L;
    long low = numbers.nextLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low).toString();
  }

  private static String words(Source source) {
    String[] words = WORDS.split(" ");
    return words[source.below(words.length)] + " " + words[source.below(words.length)];
  }

  private static String fit(String text, Schema schema) {
    int least = Math.min(schema.get("minLength").asInt(0), LONGEST);
    int most = schema.get("maxLength").asInt(Integer.MAX_VALUE);
    String base = text.isEmpty() && least > 0 ? "string" : text;
    String longEnough =
        base.length() >= least ? base : base.repeat(least / base.length() + 1).substring(0, least);
    return longEnough.length() > most ? longEnough.substring(0, Math.max(0, most)) : longEnough;
  }
}
