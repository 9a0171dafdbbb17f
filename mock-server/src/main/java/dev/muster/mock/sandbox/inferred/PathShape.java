package dev.muster.mock.sandbox.inferred;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A path template by its segments; two that differ in the names of parameters alone have the same
 * {@link #key}.
 */
record PathShape(List<String> segments) {
  static PathShape of(String template) {
    String bare = template.replaceAll("/+$", "");
    return new PathShape(List.copyOf(Arrays.asList(bare.substring(1).split("/", -1))));
  }

  /** Whether every segment is a whole parameter or has none. */
  static boolean isPlain(String template) {
    return template.startsWith("/")
        && template.length() > 1
        && Arrays.stream(template.substring(1).split("/", -1))
            .allMatch(segment -> isParameter(segment) || segment.indexOf('{') < 0);
  }

  private static boolean isParameter(String segment) {
    return segment.matches("\\{[^{}]+}");
  }

  String key() {
    StringBuilder key = new StringBuilder();
    segments.forEach(segment -> key.append('/').append(isParameter(segment) ? "{}" : segment));
    return key.toString();
  }

  boolean endsInParameter() {
    return isParameter(last());
  }

  String last() {
    return segments.get(segments.size() - 1);
  }

  int length() {
    return segments.size();
  }

  /** The first segments of it. */
  PathShape first(int count) {
    return new PathShape(segments.subList(0, count));
  }

  /** The parameters' names, in their order. */
  List<String> parameters() {
    List<String> names = new ArrayList<>();
    for (String segment : segments) {
      if (isParameter(segment)) {
        names.add(segment.substring(1, segment.length() - 1));
      }
    }
    return names;
  }

  /** The path with its parameters' values; one that holds a slash stays one segment. */
  String filled(Map<String, String> values) {
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      String value = segment;
      if (isParameter(segment)) {
        value = values.getOrDefault(segment.substring(1, segment.length() - 1), "");
      }
      path.append('/').append(value.replace("%", "%25").replace("/", "%2F"));
    }
    return path.toString();
  }
}
