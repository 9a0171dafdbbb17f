package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds and steps of numeric parameters.
 *
 * <p>A form's step counts from its least value, JSON Schema's {@code multipleOf} from 0. So a step
 * becomes a {@code multipleOf} only where both counts meet, that is where the bounds and the
 * default are multiples themselves. A short range where they do not meet is told exactly, as the
 * list of its values (from 5 to 8 by 3: 5 or 8); a long one keeps its bounds and loses its step,
 * which takes more than the form does but refuses nothing that is valid.
 */
final class Numbers {
  private static final int LONGEST_LIST = 16;

  private Numbers() {}

  static boolean hasFractions(JsonNode parameter) {
    for (String member : List.of("default", "minValue", "maxValue", "minimum", "maximum", "step")) {
      if (isFraction(parameter.path(member))) {
        return true;
      }
    }
    for (JsonNode value : parameter.path("enum")) {
      if (isFraction(value)) {
        return true;
      }
    }
    return false;
  }

  static boolean isWithin(ObjectNode schema, JsonNode value) {
    return !value.isNumber()
        || (!schema.has("minimum")
                || schema.get("minimum").decimalValue().compareTo(value.decimalValue()) <= 0)
            && (!schema.has("maximum")
                || schema.get("maximum").decimalValue().compareTo(value.decimalValue()) >= 0);
  }

  static void bounds(ObjectNode schema, JsonNode parameter, Tally tally) {
    JsonNode least = either(parameter, "minValue", "minimum");
    JsonNode most = either(parameter, "maxValue", "maximum");
    if (parameter.has("minValue") || parameter.has("maxValue")) {
      tally.count(Normalisation.BOUNDS_RENAMED);
    }
    JsonNode step = parameter.path("step");
    if (isStepped(schema, step)
        && !countsFromZero(parameter, least, most)
        && list(schema, least, most, step)) {
      tally.count(Normalisation.RANGE_IS_ENUM);
      return;
    }
    if (least != null) {
      schema.set("minimum", least);
    }
    if (most != null) {
      schema.set("maximum", most);
    }
    if (!isStepped(schema, step)) {
      if (step.isNumber()) {
        tally.count(Normalisation.STEP_OF_ONE_DROPPED);
      }
    } else if (countsFromZero(parameter, least, most)) {
      schema.set("multipleOf", step);
      tally.count(Normalisation.STEP_IS_MULTIPLE);
    } else {
      tally.count(Normalisation.STEP_DROPPED);
    }
  }

  /** Whether the step says anything: one of 1 between integers does not. */
  private static boolean isStepped(ObjectNode schema, JsonNode step) {
    return step.isNumber()
        && step.decimalValue().signum() > 0
        && !(schema.get("type").asText().equals("integer")
            && step.decimalValue().compareTo(BigDecimal.ONE) == 0);
  }

  private static boolean countsFromZero(
      JsonNode parameter, @Nullable JsonNode least, @Nullable JsonNode most) {
    BigDecimal step = parameter.get("step").decimalValue();
    return isMultiple(least, step)
        && isMultiple(most, step)
        && isMultiple(parameter.get("default"), step);
  }

  private static boolean isMultiple(@Nullable JsonNode value, BigDecimal step) {
    return value == null || !value.isNumber() || value.decimalValue().remainder(step).signum() == 0;
  }

  private static boolean list(
      ObjectNode schema, @Nullable JsonNode least, @Nullable JsonNode most, JsonNode step) {
    if (least == null
        || most == null
        || schema.has("enum")
        || schema.get("type").asText().equals("number")) {
      return false;
    }
    long by = step.longValue();
    if ((most.longValue() - least.longValue()) / by >= LONGEST_LIST) {
      return false;
    }
    ArrayNode values = schema.putArray("enum");
    for (long value = least.longValue(); value <= most.longValue(); value += by) {
      values.add((int) value == value ? values.numberNode((int) value) : values.numberNode(value));
    }
    return true;
  }

  private static @Nullable JsonNode either(JsonNode parameter, String name, String otherName) {
    JsonNode value = parameter.get(name);
    return value != null ? value : parameter.get(otherName);
  }

  static boolean isFraction(JsonNode value) {
    return value.isNumber() && value.decimalValue().stripTrailingZeros().scale() > 0;
  }
}
