package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** What values have in common: which members there are, of which types and sizes. */
final class Shape {
  private static final int DEEPEST = 3;

  private final String declared;
  private final Map<String, Facts> facts = new TreeMap<>();

  private static final class Facts {
    final Set<String> types = new TreeSet<>();
    int count;
    int least = Integer.MAX_VALUE;
    int most = -1;
  }

  Shape(JsonNode schema) {
    declared = Json.text(schema);
  }

  void add(JsonNode value) {
    walk(value, "", 0);
  }

  private void walk(JsonNode value, String path, int depth) {
    Facts here = facts.computeIfAbsent(path.isEmpty() ? "$" : path, key -> new Facts());
    here.count++;
    here.types.add(type(value));
    if (!value.isContainer()) {
      return;
    }
    here.least = Math.min(here.least, value.size());
    here.most = Math.max(here.most, value.size());
    if (depth == DEEPEST) {
      return;
    }
    if (value.isArray()) {
      value.forEach(item -> walk(item, path + "[]", depth + 1));
    }
    for (var member : value.properties()) {
      boolean known =
          declared.contains(
              Json.text(Json.object().put(member.getKey(), 0)).replaceAll("[{}]|:0", ""));
      walk(member.getValue(), path + "." + (known ? member.getKey() : "*"), depth + 1);
    }
  }

  private static String type(JsonNode value) {
    return value.getNodeType() == JsonNodeType.NULL
        ? "null"
        : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  /**
   * The same places, types and members; arrays of the same lengths, objects of the same least size.
   * How many members more an object has is drawn by lot, and its extremes are rare.
   */
  void assertIs(JsonNode recorded) {
    assertThat(facts.keySet()).containsExactlyInAnyOrderElementsOf(recorded.propertyNames());
    SoftAssertions.assertSoftly(
        all ->
            facts.forEach(
                (path, fact) -> {
                  JsonNode want = recorded.get(path);
                  all.assertThat(Json.text(Json.mapper().valueToTree(fact.types)))
                      .as("types of %s", path)
                      .isEqualTo(Json.text(want.get("types")));
                  if (want.has("least")) {
                    boolean fixed = want.get("least").equals(want.get("most"));
                    all.assertThat(fact.least)
                        .as("least of %s", path)
                        .isEqualTo(want.get("least").intValue());
                    all.assertThat(fact.most)
                        .as("most of %s", path)
                        .isBetween(
                            fixed ? fact.least : fact.least + 1, want.get("most").intValue() + 2);
                  }
                  if (want.has("always")) {
                    String parent = path.substring(0, path.lastIndexOf('.'));
                    Facts above = facts.get(parent.isEmpty() ? "$" : parent);
                    boolean always = above.count == fact.count && above.types.size() == 1;
                    all.assertThat(always)
                        .as("%s is always there", path)
                        .isEqualTo(want.get("always").booleanValue());
                  }
                }));
  }
}
