package dev.muster.core.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The one place that knows what must not be shown: the client's own secrets wherever they turn up,
 * some headers, the query of every URL, and some JSON members.
 */
public final class Redaction {
  static final String MASK = "***";

  /** Headers whose value is never shown, lower case. */
  private static final Set<String> HEADERS =
      Set.of(
          "authorization",
          "proxy-authorization",
          "cookie",
          "set-cookie",
          "x-api-key",
          "x-muxi-admin-key",
          "x-muxi-client-key");

  /** Headers that hold addresses, which may be relative, lower case. */
  private static final Set<String> ADDRESSES =
      Set.of("location", "content-location", "link", "refresh");

  private static final Pattern QUERY = Pattern.compile("\\?[^\\s\"'<>,]*");

  /** JSON members whose value is never shown, as far as a name tells. */
  private static final Pattern JSON_SECRET =
      Pattern.compile(
          "(\"[\\w-]*(?:api_?key|apikey|secret|token|password|signature|credential)[\\w-]*\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.?)*\"?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern URL_QUERY =
      Pattern.compile(
          "(https?:(?:\\\\?/){2}[^\\s\"'<>?#]*)\\?[^\\s\"'<>]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern URL_USER =
      Pattern.compile("(https?:(?:\\\\?/){2})[^\\s\"'<>/@]+@", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNATURE =
      Pattern.compile("(signature=)[A-Za-z0-9+/=_-]+", Pattern.CASE_INSENSITIVE);

  private final List<String> secrets;

  /**
   * @param secrets this client's own; short ones would blank innocent text and are left to the
   *     patterns
   */
  public Redaction(List<String> secrets) {
    this.secrets = secrets.stream().filter(secret -> secret.length() >= 6).toList();
  }

  /** {@code text} without secrets. */
  public String text(String text) {
    String safe = secrets(text);
    safe = JSON_SECRET.matcher(safe).replaceAll("$1\"" + MASK + "\"");
    safe = URL_QUERY.matcher(safe).replaceAll("$1?" + MASK);
    safe = URL_USER.matcher(safe).replaceAll("$1" + MASK + "@");
    return SIGNATURE.matcher(safe).replaceAll("$1" + MASK);
  }

  /** {@code text} without this client's own secrets, but otherwise as it is. */
  public String secrets(String text) {
    String safe = text;
    for (String secret : secrets) {
      safe = safe.replace(secret, MASK);
    }
    return safe;
  }

  /** A header's value, or the mask. */
  String header(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (HEADERS.contains(lower)) {
      return MASK;
    }
    return ADDRESSES.contains(lower)
        ? QUERY.matcher(text(value)).replaceAll("?" + MASK)
        : text(value);
  }

  /** A URL with the names of its query parameters, and without their values. */
  String url(HttpUrl url) {
    HttpUrl.Builder safe = url.newBuilder().username("").password("").query(null).fragment(null);
    StringBuilder text = new StringBuilder(secrets(safe.build().toString()));
    char separator = '?';
    for (String name : url.queryParameterNames()) {
      text.append(separator).append(secrets(name)).append('=').append(MASK);
      separator = '&';
    }
    return text.toString();
  }
}
