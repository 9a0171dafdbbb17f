package dev.muster.contract.parity;

import dev.muster.contract.parity.Case.Compared;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where answers differ from what was recorded; numbers are compared by value, keys in any order,
 * and shapes by fitting.
 */
final class Difference {
  private Difference() {}

  static List<String> between(JsonNode recorded, List<ObjectNode> samples, Compared compared) {
    List<String> all = new ArrayList<>();
    ObjectNode expected = recorded.deepCopy().asObject();
    JsonNode repeats = expected.remove("repeats");
    if (repeats != null) {
      boolean repeat = samples.stream().allMatch(sample -> sample.equals(samples.get(0)));
      compare(repeats, samples.get(0).booleanNode(repeat), "repeats", all);
    }
    for (ObjectNode sample : samples) {
      if (all.isEmpty()) {
        compare(expected, sample, "", all);
      }
      if (compared == Compared.ALL) {
        break;
      }
    }
    return all;
  }

  private static void compare(JsonNode expected, JsonNode actual, String where, List<String> all) {
    if (expected.isObject() && actual.isObject()) {
      if (expected.has("shape") || expected.has("header-shapes") || expected.has("violations")) {
        message(expected.deepCopy().asObject(), actual.deepCopy().asObject(), where, all);
      } else {
        objects(expected, actual, where, all);
      }
    } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(expected.get(i), actual.get(i), where + "[" + i + "]", all);
      }
    } else if (expected.isNumber() && actual.isNumber()) {
      if (expected.decimalValue().compareTo(actual.decimalValue()) != 0) {
        all.add(where + ": expected " + expected + ", was " + actual);
      }
    } else if (!expected.equals(actual)) {
      all.add(where + ": expected " + expected + ", was " + actual);
    }
  }

  private static void objects(JsonNode expected, JsonNode actual, String where, List<String> all) {
    Set<String> keys = new LinkedHashSet<>(expected.propertyNames());
    keys.addAll(actual.propertyNames());
    for (String key : keys) {
      String below = where.isEmpty() ? key : where + "." + key;
      if (!actual.has(key)) {
        all.add(below + ": is missing, expected " + expected.get(key));
      } else if (!expected.has(key)) {
        all.add(below + ": was not expected: " + actual.get(key));
      } else if (key.equals(Told.VIOLATIONS)) {
        compare(Told.read(expected.get(key)), Told.read(actual.get(key)), below, all);
      } else {
        compare(expected.get(key), actual.get(key), below, all);
      }
    }
  }

  /** An answer or a call, of which the body or headers are random. */
  private static void message(
      ObjectNode expected, ObjectNode actual, String where, List<String> all) {
    if (expected.remove("violations") != null && actual.has("headers")) {
      ((ObjectNode) actual.get("headers")).remove(Told.VIOLATIONS);
    }
    JsonNode headers = expected.remove("header-shapes");
    if (headers != null) {
      for (var header : headers.properties()) {
        JsonNode value = actual.path("headers").get(header.getKey());
        if (value == null) {
          all.add(where + ".headers." + header.getKey() + ": is missing");
        } else {
          ((ObjectNode) actual.get("headers")).remove(header.getKey());
          all.addAll(Shape.misfits(header.getValue(), Told.read(value), header.getKey()));
        }
      }
    }
    if (actual.path("headers").isEmpty()) {
      actual.remove("headers");
    }
    JsonNode shape = expected.remove("shape");
    if (shape != null) {
      JsonNode body = actual.remove("body");
      JsonNode text = actual.remove("text");
      if (body == null && text == null) {
        all.add(where + ".body: is missing");
      } else {
        all.addAll(Shape.misfits(shape, body != null ? body : Told.read(text), where + "body"));
      }
    }
    objects(expected, actual, where, all);
  }
}
