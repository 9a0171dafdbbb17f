package dev.muster.mock.schema;

import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether two schemas say the same, however they say it: in another order, with a type in a list of
 * its own, with a limit of nought. {@code null} stands for a schema that is not there.
 */
final class Likeness {
  private static final Set<String> SCHEMAS =
      Set.of("additionalProperties", "additionalItems", "contains", "propertyNames", "not");
  private static final Set<String> MAY_BE_ABSENT =
      Set.of(
          "properties",
          "patternProperties",
          "dependencies",
          "uniqueItems",
          "minLength",
          "minItems",
          "minProperties",
          "required");

  private Likeness() {}

  static boolean alike(@Nullable JsonNode a, @Nullable JsonNode b) {
    if (isEmpty(a) && isEmpty(b)) {
      return true;
    }
    if (!isSchema(a) || !isSchema(b)) {
      throw new Unmergeable("either of the values is not a JSON schema");
    }
    if (a == null || b == null || a.isBoolean() && b.isBoolean()) {
      return a == b;
    }
    for (String keyword : names(a, b)) {
      if (!alike(keyword, a.get(keyword), b.get(keyword))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> names(JsonNode a, JsonNode b) {
    Set<String> names = new LinkedHashSet<>(a.propertyNames());
    names.addAll(b.propertyNames());
    return names;
  }

  private static boolean isEmpty(@Nullable JsonNode schema) {
    return schema == null || Truth.isTrue(schema) || (schema.isObject() && schema.isEmpty());
  }

  private static boolean isSchema(@Nullable JsonNode schema) {
    return schema == null || schema.isObject() || schema.isBoolean();
  }

  static boolean same(@Nullable JsonNode a, @Nullable JsonNode b) {
    return a == null || b == null ? a == b : Equality.same(a, b);
  }

  /** Whether two values of a keyword say the same. */
  static boolean alike(String keyword, @Nullable JsonNode a, @Nullable JsonNode b) {
    if (SCHEMAS.contains(keyword)) {
      return alike(a, b);
    }
    if (same(a, b)) {
      return true;
    }
    if (!MAY_BE_ABSENT.contains(keyword) && (a == null) != (b == null)) {
      return false;
    }
    return switch (keyword) {
      case "uniqueItems" -> absentOr(a, b, Truth::isFalse);
      case "minLength", "minItems", "minProperties" -> absentOr(a, b, Likeness::isNought);
      case "required", "enum" -> (isNone(a) && isNone(b)) || sameSet(a, b);
      case "type" -> sameSet(a, b);
      case "items" -> items(a, b);
      case "anyOf", "allOf", "oneOf" -> unordered(a, b);
      case "properties", "patternProperties", "dependencies" -> group(a, b);
      default -> false;
    };
  }

  private static boolean absentOr(
      @Nullable JsonNode a, @Nullable JsonNode b, Predicate<JsonNode> meansAbsent) {
    return a == null ? b != null && meansAbsent.test(b) : b == null && meansAbsent.test(a);
  }

  private static boolean isNought(JsonNode value) {
    return value.isNumber() && Numbers.decimal(value).signum() == 0;
  }

  private static boolean isNone(@Nullable JsonNode value) {
    return value == null || (value.isArray() && value.isEmpty());
  }

  private static boolean sameSet(@Nullable JsonNode a, @Nullable JsonNode b) {
    List<JsonNode> left = distinct(list(a), Equality::same);
    List<JsonNode> right = distinct(list(b), Equality::same);
    left.sort(ValueOrder.INSTANCE);
    right.sort(ValueOrder.INSTANCE);
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!Equality.same(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<JsonNode> list(@Nullable JsonNode value) {
    List<JsonNode> list = new ArrayList<>();
    if (value != null && value.isArray()) {
      value.forEach(list::add);
    } else if (value != null) {
      list.add(value);
    }
    return list;
  }

  /** The first of each kind. */
  static List<JsonNode> distinct(List<JsonNode> values, BiPredicate<JsonNode, JsonNode> same) {
    List<JsonNode> distinct = new ArrayList<>();
    for (JsonNode value : values) {
      if (distinct.stream().noneMatch(other -> same.test(value, other))) {
        distinct.add(value);
      }
    }
    return distinct;
  }

  private static boolean items(@Nullable JsonNode a, @Nullable JsonNode b) {
    if (a == null || b == null) {
      return false;
    }
    if (a.isObject() && b.isObject()) {
      return alike(a, b);
    }
    return a.isArray() && b.isArray() && tuple(a, b);
  }

  private static boolean tuple(JsonNode a, JsonNode b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!alike(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean unordered(@Nullable JsonNode a, @Nullable JsonNode b) {
    List<JsonNode> left = distinct(list(a), Likeness::alike);
    List<JsonNode> right = distinct(list(b), Likeness::alike);
    long shared =
        left.stream().filter(one -> right.stream().anyMatch(other -> alike(one, other))).count();
    return shared == Math.max(left.size(), right.size());
  }

  private static boolean group(@Nullable JsonNode a, @Nullable JsonNode b) {
    boolean noA = a == null || (a.isObject() && a.isEmpty());
    boolean noB = b == null || (b.isObject() && b.isEmpty());
    if (noA || noB || a == null || b == null) {
      return noA && noB;
    }
    for (String name : names(a, b)) {
      JsonNode left = a.get(name);
      JsonNode right = b.get(name);
      if (left == null || right == null || left.isArray() != right.isArray()) {
        return false;
      }
      // Any two lists count as alike there.
      if (!left.isArray() && !alike(left, right)) {
        return false;
      }
    }
    return true;
  }
}
