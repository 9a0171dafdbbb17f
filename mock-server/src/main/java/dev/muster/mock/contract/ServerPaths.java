package dev.muster.mock.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The base paths that a server object stands for: its URL's path, with each value of each variable.
 */
final class ServerPaths {
  private static final Pattern AUTHORITY =
      Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.{}-]*:)?//[^/]*");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

  /** A document could otherwise ask for millions. */
  private static final int MOST = 100;

  private ServerPaths() {}

  /** Such as {@code /api/v1}, or the empty string for a server without a path. */
  static List<String> of(Place server) {
    String path = AUTHORITY.matcher(server.text("url", "/")).replaceFirst("");
    List<String> expanded = new ArrayList<>();
    expand(path, server.child("variables"), expanded);
    return expanded.stream().map(ServerPaths::clean).distinct().toList();
  }

  private static void expand(String path, Place variables, List<String> into) {
    Matcher variable = VARIABLE.matcher(path);
    if (!variable.find()) {
      into.add(path);
      return;
    }
    for (String value : values(variables.child(variable.group(1)), variable.group(1))) {
      if (into.size() < MOST) {
        expand(
            path.substring(0, variable.start()) + value + path.substring(variable.end()),
            variables,
            into);
      }
    }
  }

  private static List<String> values(Place variable, String name) {
    List<String> values = new ArrayList<>();
    values.add(variable.text("default", name));
    variable.json().path("enum").forEach(value -> values.add(value.asString()));
    return values.stream().distinct().toList();
  }

  private static String clean(String path) {
    int end = path.length();
    for (int i = 0; i < end; i++) {
      if (path.charAt(i) == '?' || path.charAt(i) == '#') {
        end = i;
      }
    }
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String clean = path.substring(0, end);
    return clean.isEmpty() || clean.startsWith("/") ? clean : "/" + clean;
  }
}
