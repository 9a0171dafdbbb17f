package dev.muster.mock.respond;

import dev.muster.mock.Call;
import dev.muster.mock.expression.Exchange;
import dev.muster.mock.expression.RuntimeExpression;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * When an example is the answer of its own accord: {@code x-when} beside its value gives runtime
 * expressions and what they must be, as in {@code x-when: {$request.path.id: 7}}. All of them must
 * hold; an example without any is never chosen this way.
 */
record ExampleCondition(Map<String, String> expected) {
  private static final ExampleCondition NEVER = new ExampleCondition(Map.of());

  static ExampleCondition of(JsonNode example) {
    JsonNode when = example.path("x-when");
    if (!when.isObject() || when.isEmpty()) {
      return NEVER;
    }
    Map<String, String> expected = new LinkedHashMap<>();
    when.properties().forEach(entry -> expected.put(entry.getKey(), entry.getValue().asString("")));
    return new ExampleCondition(expected);
  }

  boolean isStated() {
    return !expected.isEmpty();
  }

  boolean holds(Call call) {
    return isStated()
        && expected.entrySet().stream()
            .allMatch(
                wanted -> {
                  JsonNode value = RuntimeExpression.evaluate(wanted.getKey(), Exchange.of(call));
                  return value.isValueNode() && value.asString("").equals(wanted.getValue());
                });
  }
}
