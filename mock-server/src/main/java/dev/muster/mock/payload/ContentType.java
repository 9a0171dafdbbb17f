package dev.muster.mock.payload;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code Content-Type}, {@code Content-Disposition} or item of {@code Accept}: a value and its
 * parameters. Reading is lenient; what is no parameter is skipped.
 *
 * @param essence the value in lower case without parameters, such as {@code multipart/form-data}
 * @param parameters by name in lower case
 */
public record ContentType(String essence, Map<String, String> parameters) {
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|[^;]*)");

  public static ContentType of(String value) {
    int semicolon = value.indexOf(';');
    String essence =
        (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher matcher = PARAMETER.matcher(value);
    while (semicolon >= 0 && matcher.find()) {
      parameters.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT), unquote(matcher.group(2).strip()));
    }
    return new ContentType(essence, Collections.unmodifiableMap(parameters));
  }

  private static String unquote(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
  }

  public boolean isJson() {
    return essence.equals("application/json")
        || essence.endsWith("+json")
        || essence.equals("text/json");
  }

  public boolean isXml() {
    return essence.equals("application/xml")
        || essence.equals("text/xml")
        || essence.endsWith("+xml");
  }

  /**
   * Whether this is what a type or range such as {@code image/*} asks for; its parameters do not
   * matter.
   */
  public boolean matches(ContentType range) {
    if (range.essence.equals("*/*") || range.essence.equals("*") || range.essence.equals(essence)) {
      return true;
    }
    return range.essence.endsWith("/*")
        && essence.startsWith(range.essence.substring(0, range.essence.length() - 1));
  }

  /** How specific a range is: 0 for any type, 1 for a family, 2 for one type. */
  public int rank() {
    return essence.startsWith("*") ? 0 : essence.endsWith("/*") ? 1 : 2;
  }

  /** The stated charset, or UTF-8 where it is none that is known. */
  public Charset charset() {
    try {
      return Charset.forName(parameters.getOrDefault("charset", "utf-8"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
