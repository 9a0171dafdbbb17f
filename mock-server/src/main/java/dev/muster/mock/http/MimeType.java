package dev.muster.mock.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type as Prism compares it: the suffix of {@code application/vnd.api+json} counts as its
 * subtype.
 *
 * @param essence in lower case without parameters
 * @param parameters by name in lower case
 */
public record MimeType(String essence, Map<String, String> parameters) {
  private static final Pattern ESSENCE =
      Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(\"(?:[^\"\\\\]|\\\\.)*+\"|[^;]*)");

  /** Clients name few types, but hostile ones shall not fill the memory. */
  private static final int MOST_KNOWN = 512;

  private static final Map<String, Optional<MimeType>> KNOWN = new ConcurrentHashMap<>();

  /** The media type, or empty where the text is none. */
  public static Optional<MimeType> of(String text) {
    Optional<MimeType> known = KNOWN.get(text);
    if (known == null) {
      known = read(text);
      if (KNOWN.size() < MOST_KNOWN && text.length() < MOST_KNOWN) {
        KNOWN.put(text, known);
      }
    }
    return known;
  }

  private static Optional<MimeType> read(String text) {
    int semicolon = text.indexOf(';');
    String essence = (semicolon < 0 ? text : text.substring(0, semicolon)).strip();
    if (!ESSENCE.matcher(essence).matches()) {
      return Optional.empty();
    }
    Map<String, String> parameters = Map.of();
    if (semicolon >= 0) {
      parameters = new LinkedHashMap<>();
      Matcher matcher = PARAMETER.matcher(text);
      while (matcher.find()) {
        parameters.putIfAbsent(
            matcher.group(1).toLowerCase(Locale.ROOT), unquote(matcher.group(2).strip()));
      }
    }
    return Optional.of(new MimeType(essence.toLowerCase(Locale.ROOT), parameters));
  }

  private static String unquote(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
        : value;
  }

  public String type() {
    return essence.substring(0, essence.indexOf('/'));
  }

  /** What follows the slash; of a type with a suffix, the suffix. */
  public String subtype() {
    String name = essence.substring(essence.indexOf('/') + 1);
    int plus = name.lastIndexOf('+');
    return plus > 0 && plus + 1 < name.length() ? name.substring(plus + 1) : name;
  }

  /** Whether this is what a declared media type or range asks for; parameters do not matter. */
  public boolean fits(String declared) {
    return MimeType.of(declared).filter(this::fits).isPresent();
  }

  public boolean fits(MimeType declared) {
    return (type().equals(declared.type()) || declared.type().equals("*"))
        && (subtype().equals(declared.subtype()) || declared.subtype().equals("*"));
  }

  /** {@code application/json} and whatever ends in {@code +json}. */
  public boolean isJson() {
    return essence.equals("application/json")
        || type().equals("application") && essence.endsWith("+json");
  }

  public boolean isXml() {
    return essence.equals("application/xml")
        || type().equals("application") && essence.endsWith("+xml");
  }

  public boolean isForm() {
    return essence.equals("application/x-www-form-urlencoded") || isMultipart();
  }

  public boolean isMultipart() {
    return essence.equals("multipart/form-data");
  }
}
