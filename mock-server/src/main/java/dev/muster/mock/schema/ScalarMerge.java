package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import dev.muster.mock.script.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The rules for several different values of a keyword that holds no schemas. */
final class ScalarMerge {
  private ScalarMerge() {}

  /** One value for all; null where they contradict each other or there is no rule. */
  static @Nullable JsonNode merge(String keyword, List<JsonNode> values, ObjectNode factory) {
    return switch (keyword) {
      case "$id", "$ref", "$schema" -> values.get(0);
      case "title", "description", "default" -> values.get(values.size() - 1);
      case "type" -> types(values, factory);
      case "enum" -> enumeration(values, factory);
      case "required" -> names(values, factory);
      case "examples" -> examples(values, factory);
      case "uniqueItems" -> BooleanNode.valueOf(values.stream().anyMatch(Truth::isTrue));
      case "pattern" -> pattern(values);
      case "multipleOf" -> multipleOf(values);
      case "exclusiveMaximum", "maximum", "maxItems", "maxLength", "maxProperties" ->
          extreme(values, -1);
      case "exclusiveMinimum", "minimum", "minItems", "minLength", "minProperties" ->
          extreme(values, 1);
      default -> null;
    };
  }

  private static @Nullable JsonNode types(List<JsonNode> values, ObjectNode factory) {
    if (values.stream().noneMatch(JsonNode::isArray)) {
      return null;
    }
    List<JsonNode> common = null;
    for (JsonNode value : values) {
      List<JsonNode> types = value.isArray() ? list(value) : List.of(value);
      common = common == null ? types : shared(common, types);
    }
    common = Likeness.distinct(common == null ? List.of() : common, Equality::same);
    if (common.isEmpty()) {
      return null;
    }
    return common.size() == 1 ? common.get(0) : array(common, factory);
  }

  private static List<JsonNode> shared(List<JsonNode> some, List<JsonNode> others) {
    return some.stream()
        .filter(one -> others.stream().anyMatch(other -> Equality.same(one, other)))
        .toList();
  }

  private static List<JsonNode> list(JsonNode values) {
    List<JsonNode> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }

  private static ArrayNode array(List<JsonNode> values, ObjectNode factory) {
    ArrayNode array = factory.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static @Nullable JsonNode enumeration(List<JsonNode> values, ObjectNode factory) {
    List<JsonNode> common = list(values.get(0));
    for (JsonNode value : values.subList(1, values.size())) {
      common = shared(common, list(value));
    }
    List<JsonNode> sorted = new ArrayList<>(Likeness.distinct(common, Equality::same));
    sorted.sort(ValueOrder.INSTANCE);
    return sorted.isEmpty() ? null : array(sorted, factory);
  }

  /** All names of several lists, once each and sorted. */
  static JsonNode names(List<JsonNode> lists, ObjectNode factory) {
    List<JsonNode> all = new ArrayList<>();
    lists.forEach(list -> list.forEach(all::add));
    List<JsonNode> sorted = Likeness.distinct(all, Equality::same);
    sorted.sort(ValueOrder.INSTANCE);
    return array(sorted, factory);
  }

  private static JsonNode examples(List<JsonNode> values, ObjectNode factory) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode value : values) {
      if (value.isArray()) {
        value.forEach(all::add);
      } else {
        all.add(value);
      }
    }
    return array(Likeness.distinct(all, Equality::same), factory);
  }

  private static @Nullable JsonNode pattern(List<JsonNode> values) {
    StringBuilder all = new StringBuilder();
    values.forEach(value -> all.append("(?=").append(Script.text(value)).append(')'));
    return StringNode.valueOf(all.toString());
  }

  private static @Nullable JsonNode extreme(List<JsonNode> values, int sign) {
    JsonNode extreme = null;
    for (JsonNode value : values) {
      if (!value.isNumber()) {
        throw new Unmergeable("a limit that is not a number");
      }
      if (extreme == null || Numbers.compare(value, extreme) * sign > 0) {
        extreme = value;
      }
    }
    return extreme;
  }

  /** The least common multiple. */
  private static @Nullable JsonNode multipleOf(List<JsonNode> values) {
    int scale = 0;
    for (JsonNode value : values) {
      if (!value.isNumber() || Math.abs((long) Numbers.decimal(value).scale()) > 300) {
        return null;
      }
      scale = Math.max(scale, Numbers.decimal(value).scale());
    }
    BigInteger multiple = BigInteger.ONE;
    for (JsonNode value : values) {
      BigInteger factor = Numbers.decimal(value).setScale(scale).unscaledValue().abs();
      if (factor.signum() == 0) {
        return null;
      }
      multiple = multiple.multiply(factor).divide(multiple.gcd(factor));
    }
    BigDecimal result = new BigDecimal(multiple, scale).stripTrailingZeros();
    return DecimalNode.valueOf(result.scale() < 0 ? result.setScale(0) : result);
  }
}
