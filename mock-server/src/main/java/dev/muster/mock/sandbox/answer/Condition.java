package dev.muster.mock.sandbox.answer;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Whether values in a scope are as they should be: each name with the value that it must have, with
 * a list of which it must have one, or with null where it must be absent. A value may be a hole,
 * {@code "{item.digest}"}; a text between slashes, {@code /^a.*z$/}, is a regular expression; and
 * {@code {not: …}} is anything else. Of a list of conditions one must hold.
 */
public final class Condition {
  private Condition() {}

  public static boolean holds(JsonNode conditions, Scope scope) {
    if (conditions.isArray()) {
      return conditions.valueStream().anyMatch(one -> holds(one, scope));
    }
    for (Map.Entry<String, JsonNode> condition : conditions.properties()) {
      if (!matches(scope.find(condition.getKey()), condition.getValue(), scope)) {
        return false;
      }
    }
    return true;
  }

  /** The same of a value's own members. */
  static boolean holdsWithin(JsonNode value, JsonNode conditions, Scope scope) {
    for (Map.Entry<String, JsonNode> condition : conditions.properties()) {
      if (!matches(Scope.within(value, condition.getKey()), condition.getValue(), scope)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(JsonNode actual, JsonNode expected, Scope scope) {
    if (expected.isObject()) {
      return !matches(actual, expected.path("not"), scope);
    }
    if (expected.isArray()) {
      for (JsonNode one : expected) {
        if (matches(actual, one, scope)) {
          return true;
        }
      }
      return false;
    }
    if (expected.isNull()) {
      return actual.isMissingNode() || actual.isNull();
    }
    if (actual.isMissingNode() || actual.isNull()) {
      return false;
    }
    String wanted = expected.asString("");
    if (expected.isString() && wanted.startsWith("{") && wanted.endsWith("}")) {
      return matches(actual, scope.find(wanted.substring(1, wanted.length() - 1)), scope);
    }
    String value = Template.asText(actual);
    if (expected.isString()
        && wanted.length() > 1
        && wanted.startsWith("/")
        && wanted.endsWith("/")) {
      return value.matches(wanted.substring(1, wanted.length() - 1));
    }
    return !expected.isMissingNode() && value.equals(wanted);
  }
}
