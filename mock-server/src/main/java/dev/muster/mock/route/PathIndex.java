package dev.muster.mock.route;

import dev.muster.mock.http.Percent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds all path templates that a path fits, as Prism does: a variable may be empty, and what
 * stands beside a variable in its segment need only occur there. A walk over the segments:
 * templates that begin otherwise are not looked at.
 *
 * @param <T> what is kept under a template
 */
final class PathIndex<T> {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}/]+}");

  private final Map<String, PathIndex<T>> literals = new HashMap<>();
  private final Map<String, Mixed<T>> mixed = new LinkedHashMap<>();
  private @Nullable PathIndex<T> variable;
  private final List<T> values = new ArrayList<>();

  private record Mixed<T>(Pattern pattern, PathIndex<T> index) {}

  /** Keeps a value under a template such as {@code /pets/{id}}. */
  void add(String template, T value) {
    PathIndex<T> index = this;
    for (String segment : segments(template)) {
      index = index.below(segment);
    }
    index.values.add(value);
  }

  private PathIndex<T> below(String segment) {
    if (!isTemplated(segment)) {
      return literals.computeIfAbsent(Percent.decode(segment), text -> new PathIndex<>());
    }
    if (VARIABLE.matcher(segment).matches()) {
      PathIndex<T> known = variable;
      variable = known == null ? new PathIndex<>() : known;
      return variable;
    }
    return mixed
        .computeIfAbsent(segment, text -> new Mixed<>(pattern(text), new PathIndex<>()))
        .index();
  }

  private static Pattern pattern(String segment) {
    StringBuilder pattern = new StringBuilder();
    String[] literals = VARIABLE.split(Percent.decode(segment), -1);
    for (int i = 0; i < literals.length; i++) {
      pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(literals[i]));
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  /** The values under all templates that fit, in no order. */
  List<T> find(List<String> segments) {
    List<T> found = new ArrayList<>(2);
    collect(segments, 0, found);
    return found;
  }

  private void collect(List<String> segments, int at, List<T> found) {
    if (at == segments.size()) {
      found.addAll(values);
      return;
    }
    String segment = Percent.decode(segments.get(at));
    PathIndex<T> literal = literals.get(segment);
    if (literal != null) {
      literal.collect(segments, at + 1, found);
    }
    for (Mixed<T> some : mixed.values()) {
      if (some.pattern().matcher(segment).find()) {
        some.index().collect(segments, at + 1, found);
      }
    }
    if (variable != null) {
      variable.collect(segments, at + 1, found);
    }
  }

  static boolean isTemplated(String segment) {
    return VARIABLE.matcher(segment).find();
  }

  /** What stands between the slashes after the first. */
  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    int start = 1;
    for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', start)) {
      segments.add(path.substring(start, slash));
      start = slash + 1;
    }
    segments.add(start <= path.length() ? path.substring(start) : "");
    return segments;
  }
}
