package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/** How lodash sorts values of any kind: as JavaScript compares them, {@code null} last. */
final class ValueOrder implements Comparator<JsonNode> {
  static final ValueOrder INSTANCE = new ValueOrder();

  private ValueOrder() {}

  @Override
  public int compare(JsonNode a, JsonNode b) {
    if (a.isNull() || b.isNull()) {
      return Boolean.compare(a.isNull(), b.isNull());
    }
    if (isText(a) && isText(b)) {
      return Script.text(a).compareTo(Script.text(b));
    }
    Double left = number(a);
    Double right = number(b);
    return left.isNaN() || right.isNaN() ? 0 : Double.compare(left, right);
  }

  private static boolean isText(JsonNode value) {
    return value.isString() || value.isContainer();
  }

  private static Double number(JsonNode value) {
    if (value.isNumber()) {
      return Numbers.toDouble(value);
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? 1.0 : 0.0;
    }
    JsonNode number = Coercion.number(Script.text(value));
    return number == null ? Double.NaN : Numbers.toDouble(number);
  }
}
