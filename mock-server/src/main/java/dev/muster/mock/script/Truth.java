package dev.muster.mock.script;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What JavaScript takes for true, and what for false. */
public final class Truth {
  private Truth() {}

  /** Whether {@code if} takes the value for true. */
  public static boolean of(JsonNode value) {
    return !isFalsy(value);
  }

  /** Whether {@code if} takes the value for false: nothing, zero, the empty text, and false. */
  public static boolean isFalsy(@Nullable JsonNode value) {
    return value == null
        || value.isNull()
        || value.isMissingNode()
        || isFalse(value)
        || value.isString() && value.stringValue().isEmpty()
        || value.isNumber() && JsValues.asDouble(value) == 0;
  }

  public static boolean isTrue(@Nullable JsonNode value) {
    return value != null && value.isBoolean() && value.booleanValue();
  }

  public static boolean isFalse(@Nullable JsonNode value) {
    return value != null && value.isBoolean() && !value.booleanValue();
  }
}
