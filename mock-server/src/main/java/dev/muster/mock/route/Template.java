package dev.muster.mock.route;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.http.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path template, cut into segments. */
record Template(List<Segment> segments, List<String> names) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

  /** One segment of a template. */
  sealed interface Segment {
    /** The same text, decoded. */
    record Literal(String text) implements Segment {}

    /** Any text that is not empty. */
    record Variable() implements Segment {}

    /** Texts and variables mixed, as in {@code {name}.{format}}. */
    record Mixed(String pattern) implements Segment {}

    /** One segment or several, slashes and all. */
    record Slashes() implements Segment {}
  }

  static Template of(String prefix, Operation operation) {
    Set<String> slashes =
        operation.parameters().stream()
            .filter(parameter -> parameter.in().equals("path") && parameter.slashes())
            .map(Parameter::name)
            .collect(Collectors.toSet());
    List<Segment> segments = new ArrayList<>();
    for (String literal : segments(prefix)) {
      segments.add(new Segment.Literal(Percent.decode(literal)));
    }
    List<String> names = new ArrayList<>();
    for (String segment : segments(operation.pathTemplate())) {
      segments.add(segment(segment, slashes, names));
    }
    return new Template(List.copyOf(segments), List.copyOf(names));
  }

  /** The segments of a path: none for the empty path, one empty segment for {@code /}. */
  static List<String> segments(String path) {
    return path.isEmpty()
        ? List.of()
        : List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
  }

  private static Segment segment(String text, Set<String> slashes, List<String> names) {
    Matcher variable = VARIABLE.matcher(text);
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    int variables = 0;
    while (variable.find()) {
      pattern.append(Pattern.quote(text.substring(end, variable.start()))).append("(.+?)");
      names.add(variable.group(1));
      end = variable.end();
      variables++;
    }
    if (variables == 0) {
      return new Segment.Literal(Percent.decode(text));
    }
    if (variables == 1 && text.startsWith("{") && end == text.length()) {
      return slashes.contains(names.get(names.size() - 1))
          ? new Segment.Slashes()
          : new Segment.Variable();
    }
    return new Segment.Mixed(pattern.append(Pattern.quote(text.substring(end))).toString());
  }
}
