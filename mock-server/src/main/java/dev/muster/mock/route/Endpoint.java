package dev.muster.mock.route;

import dev.muster.mock.Mount;
import dev.muster.mock.contract.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An operation as {@link PrismRouter} weighs it.
 *
 * @param order its place in the document
 * @param segments of its path template
 * @param concrete whether its template has no variables
 * @param variables the segments with variables: what they match and how they are called
 */
record Endpoint(
    Mount mount,
    Operation operation,
    int order,
    List<String> segments,
    boolean concrete,
    List<Variables> variables) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

  /**
   * A segment with variables.
   *
   * @param whole whether it is one variable and nothing else
   */
  record Variables(int segment, boolean whole, Pattern pattern, List<String> names) {}

  static Endpoint of(Mount mount, Operation operation, int order) {
    List<String> segments = PathIndex.segments(operation.pathTemplate());
    List<Variables> variables =
        IntStream.range(0, segments.size())
            .filter(at -> PathIndex.isTemplated(segments.get(at)))
            .mapToObj(at -> variables(at, segments.get(at)))
            .toList();
    return new Endpoint(mount, operation, order, segments, variables.isEmpty(), variables);
  }

  private static Variables variables(int at, String segment) {
    Matcher variable = VARIABLE.matcher(segment);
    StringBuilder pattern = new StringBuilder();
    List<String> names = new ArrayList<>();
    int end = 0;
    while (variable.find()) {
      pattern.append(Pattern.quote(segment.substring(end, variable.start()))).append("(.*?)");
      names.add(variable.group(1));
      end = variable.end();
    }
    pattern.append(Pattern.quote(segment.substring(end)));
    boolean whole = names.size() == 1 && segment.equals("{" + names.get(0) + "}");
    return new Variables(at, whole, Pattern.compile(pattern.toString(), Pattern.DOTALL), names);
  }

  /** How well a path fits: 1 for each equal segment, ½ for each variable, up to the first other. */
  double score(List<String> path) {
    double score = 0;
    for (int i = 0; i < segments.size(); i++) {
      if (i < path.size() && segments.get(i).equals(path.get(i))) {
        score += 1;
      } else if (PathIndex.isTemplated(segments.get(i))) {
        score += 0.5;
      } else {
        break;
      }
    }
    return score;
  }

  /** The raw values of the variables by name. */
  Map<String, String> values(List<String> path) {
    if (concrete) {
      return Map.of();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Variables some : variables) {
      if (some.whole()) {
        values.put(some.names().get(0), path.get(some.segment()));
        continue;
      }
      Matcher matcher = some.pattern().matcher(path.get(some.segment()));
      for (int i = 0; matcher.matches() && i < some.names().size(); i++) {
        values.put(some.names().get(i), matcher.group(i + 1));
      }
    }
    return values;
  }
}
