package dev.muster.mock.sample;

import tools.jackson.databind.JsonNode;

/** What JavaScript takes for true. */
final class Truth {
  private Truth() {}

  static boolean of(JsonNode value) {
    if (value.isNumber()) {
      return JsValues.asDouble(value) != 0;
    }
    if (value.isString()) {
      return !value.stringValue().isEmpty();
    }
    return value.isBoolean() ? value.booleanValue() : !value.isNull() && !value.isMissingNode();
  }
}
