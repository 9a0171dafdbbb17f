package dev.muster.mock.proxy;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/**
 * Reads URLs as browsers do: what {@link URI} refuses to read, such as a blank or a {@code |}, is
 * escaped; escapes stay as they are.
 */
public final class UrlText {
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?#";

  private UrlText() {}

  /**
   * Reads a URL.
   *
   * @throws URISyntaxException where no escaping makes it one
   */
  public static URI read(String url) throws URISyntaxException {
    int authority = url.indexOf("://");
    int path = authority < 0 ? 0 : indexOf(url, authority + 3);
    int fragment = url.indexOf('#');
    String end = fragment < 0 ? url : url.substring(0, fragment);
    return new URI(url.substring(0, path) + escape(end.substring(Math.min(path, end.length()))));
  }

  private static int indexOf(String url, int from) {
    for (int i = from; i < url.length(); i++) {
      if ("/?#".indexOf(url.charAt(i)) >= 0) {
        return i;
      }
    }
    return url.length();
  }

  /** A path and query with everything escaped that may not stand there. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
      if (letter || PLAIN.indexOf(c) >= 0 || c == '%' && isEscape(bytes, i)) {
        escaped.append(c);
      } else {
        escaped.append(String.format("%%%02X", (int) c));
      }
    }
    return escaped.toString();
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }
}
