package dev.muster.mock.schema;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The formats that Prism knows; it ignores all others. */
final class Formats {
  private static final BigDecimal LARGEST_INT32 = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal SMALLEST_INT32 = BigDecimal.valueOf(Integer.MIN_VALUE);

  private static final Map<String, Format> TEXTS =
      Map.ofEntries(
          Map.entry("date", text(Times::isDate)),
          Map.entry("time", text(Times::isTime)),
          Map.entry("date-time", text(Times::isDateTime)),
          Map.entry("duration", text(Texts::isDuration)),
          Map.entry("uri", text(Uris::isUri)),
          Map.entry("uri-reference", text(Uris::isReference)),
          Map.entry("uri-template", text(Texts::isUriTemplate)),
          Map.entry("url", text(Texts::isUrl)),
          Map.entry("email", text(Texts::isEmail)),
          Map.entry("hostname", text(Texts::isHostname)),
          Map.entry("ipv4", text(Addresses::isIpv4)),
          Map.entry("ipv6", text(Addresses::isIpv6)),
          Map.entry("regex", text(Texts::isRegex)),
          Map.entry("uuid", text(Texts::isUuid)),
          Map.entry("json-pointer", text(Texts::isJsonPointer)),
          Map.entry("json-pointer-uri-fragment", text(Texts::isPointerFragment)),
          Map.entry("relative-json-pointer", text(Texts::isRelativePointer)),
          Map.entry("byte", text(Texts::isByte)));

  private static final Map<String, Format> NUMBERS =
      Map.of("int32", Formats::isInt32, "int64", Numbers::isInteger);

  private Formats() {}

  /** What a value must look like. */
  interface Format {
    boolean accepts(JsonNode value);
  }

  static @Nullable Format ofText(String name) {
    return TEXTS.get(name);
  }

  static @Nullable Format ofNumber(String name) {
    return NUMBERS.get(name);
  }

  private static Format text(Predicate<String> test) {
    return value -> test.test(value.stringValue());
  }

  private static boolean isInt32(JsonNode value) {
    return Numbers.isInteger(value)
        && Numbers.decimal(value).compareTo(LARGEST_INT32) <= 0
        && Numbers.decimal(value).compareTo(SMALLEST_INT32) >= 0;
  }
}
