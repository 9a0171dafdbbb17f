package dev.muster.mock.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The path of a URL as the WHATWG has it: dot segments resolved, odd characters escaped. */
public final class UrlPath {
  private static final String ESCAPED = " \"#<>?`{}^";

  private UrlPath() {}

  /** The path as it is told and compared; what follows a {@code #} is none of it. */
  public static String normalized(String path) {
    int hash = path.indexOf('#');
    String bare = hash < 0 ? path : path.substring(0, hash);
    return isNormal(bare) ? bare : normalize(bare);
  }

  private static boolean isNormal(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean dotSegment =
          c == '/'
              && i + 1 < path.length()
              && (path.charAt(i + 1) == '.'
                  || path.startsWith("%2e", i + 1)
                  || path.startsWith("%2E", i + 1));
      if (dotSegment || c == '\\' || c <= ' ' || c > '~' || ESCAPED.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String normalize(String path) {
    List<String> segments = new ArrayList<>();
    String[] raw = path.replace('\\', '/').substring(path.isEmpty() ? 0 : 1).split("/", -1);
    for (int i = 0; i < raw.length; i++) {
      String dots = raw[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
      boolean last = i == raw.length - 1;
      if (dots.equals("..")) {
        if (!segments.isEmpty()) {
          segments.remove(segments.size() - 1);
        }
        if (last) {
          segments.add("");
        }
      } else if (dots.equals(".")) {
        if (last) {
          segments.add("");
        }
      } else {
        segments.add(escaped(raw[i]));
      }
    }
    return "/" + String.join("/", segments);
  }

  private static String escaped(String segment) {
    StringBuilder text = new StringBuilder();
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      if (b <= ' ' || b > '~' || ESCAPED.indexOf(b) >= 0) {
        text.append('%').append(String.format("%02X", b & 0xff));
      } else {
        text.append((char) b);
      }
    }
    return text.toString();
  }
}
