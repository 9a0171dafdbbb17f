package dev.muster.mock.wiremock;

import org.jspecify.annotations.Nullable;

/**
 * What a request line asks for, split but not decoded. Any text will do.
 *
 * @param authority host and port where the client named them, as clients do before proxies
 * @param path that begins with a slash
 * @param query what follows the question mark, or null where there is none
 */
record Target(@Nullable String authority, String path, @Nullable String query) {
  static final Target ROOT = new Target(null, "/", null);

  private static final String ADMIN = "/__admin";
  private static final String FILES = "/__files/";

  static Target of(String text) {
    if (text.startsWith("/")) {
      return split(null, text);
    }
    int authority = text.indexOf("://");
    int query = text.indexOf('?');
    if (authority <= 0 || query >= 0 && query < authority) {
      return split(null, "/" + text);
    }
    int end = authority + 3;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String rest = text.substring(end);
    return split(text.substring(authority + 3, end), rest.startsWith("/") ? rest : "/" + rest);
  }

  private static Target split(@Nullable String authority, String text) {
    int fragment = text.indexOf('#');
    String rest = fragment < 0 ? text : text.substring(0, fragment);
    int query = rest.indexOf('?');
    return query < 0
        ? new Target(authority, rest, null)
        : new Target(authority, rest.substring(0, query), rest.substring(query + 1));
  }

  /** Whether WireMock itself answers there: its admin API and the files of stubs. */
  boolean isWireMocks() {
    return path.startsWith("/__")
        && (path.equals(ADMIN) || path.startsWith(ADMIN + "/") || path.startsWith(FILES));
  }
}
