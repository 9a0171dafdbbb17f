package dev.muster.mock.route;

import dev.muster.mock.http.Percent;
import dev.muster.mock.route.Template.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A node of the trie of path templates. What is more specific is tried first: literals, then mixed
 * segments, then variables; variables with slashes only when nothing else in the whole trie
 * matches.
 */
final class Node {
  private final Map<String, Node> literals = new HashMap<>();
  private final Map<String, Mixed> mixed = new LinkedHashMap<>();
  private @Nullable Node variable;
  private @Nullable Node slashes;
  private final Map<String, Target> targets = new LinkedHashMap<>();

  private record Mixed(Pattern pattern, Node node) {}

  /** A node that matched, and the raw values on the way to it. */
  record Match(Node node, List<String> values) {}

  void add(Template template, String method, Target target) {
    Node node = this;
    for (Segment segment : template.segments()) {
      node = node.child(segment);
    }
    node.targets.putIfAbsent(method, target);
  }

  Map<String, Target> targets() {
    return targets;
  }

  private Node child(Segment segment) {
    if (segment instanceof Segment.Literal literal) {
      return literals.computeIfAbsent(literal.text(), text -> new Node());
    }
    if (segment instanceof Segment.Mixed some) {
      return mixed
          .computeIfAbsent(some.pattern(), text -> new Mixed(Pattern.compile(text), new Node()))
          .node();
    }
    if (segment instanceof Segment.Variable) {
      variable = variable == null ? new Node() : variable;
      return variable;
    }
    slashes = slashes == null ? new Node() : slashes;
    return slashes;
  }

  @Nullable Match find(List<String> segments) {
    Match match = find(segments, 0, List.of(), false);
    return match != null ? match : find(segments, 0, List.of(), true);
  }

  private @Nullable Match find(
      List<String> segments, int at, List<String> values, boolean withSlashes) {
    if (at == segments.size()) {
      return targets.isEmpty() ? null : new Match(this, values);
    }
    String raw = segments.get(at);
    Node literal = literals.get(Percent.decode(raw));
    Match match = literal == null ? null : literal.find(segments, at + 1, values, withSlashes);
    if (match == null && !raw.isEmpty()) {
      match = findVariable(segments, at, values, withSlashes);
    }
    if (match == null && withSlashes && slashes != null) {
      match = findSlashes(slashes, segments, at, values);
    }
    return match;
  }

  private @Nullable Match findVariable(
      List<String> segments, int at, List<String> values, boolean withSlashes) {
    for (Mixed some : mixed.values()) {
      Matcher matcher = some.pattern().matcher(segments.get(at));
      if (matcher.matches()) {
        List<String> more = new ArrayList<>(values);
        for (int i = 1; i <= matcher.groupCount(); i++) {
          more.add(matcher.group(i));
        }
        Match match = some.node().find(segments, at + 1, more, withSlashes);
        if (match != null) {
          return match;
        }
      }
    }
    return variable == null
        ? null
        : variable.find(segments, at + 1, plus(values, segments.get(at)), withSlashes);
  }

  private static @Nullable Match findSlashes(
      Node node, List<String> segments, int at, List<String> values) {
    for (int end = segments.size(); end > at; end--) {
      String value = String.join("/", segments.subList(at, end));
      Match match = value.isEmpty() ? null : node.find(segments, end, plus(values, value), true);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static List<String> plus(List<String> values, String value) {
    List<String> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }
}
