package dev.muster.mock.schema;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What JavaScript takes for false. */
final class Truth {
  private Truth() {}

  static boolean isFalsy(@Nullable JsonNode value) {
    return value == null
        || value.isNull()
        || isFalse(value)
        || (value.isString() && value.stringValue().isEmpty())
        || (value.isNumber() && Numbers.decimal(value).signum() == 0);
  }

  static boolean isTrue(@Nullable JsonNode value) {
    return value != null && value.isBoolean() && value.booleanValue();
  }

  static boolean isFalse(@Nullable JsonNode value) {
    return value != null && value.isBoolean() && !value.booleanValue();
  }
}
