package dev.muster.mock.sandbox.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a file says of an operation, laid over what the contract's annotations say of it. */
final class Overlaid {
  private static final Set<String> ELSEWHERE = Set.of("body", "zip", "file", "bare");

  private Overlaid() {}

  static JsonNode of(JsonNode file, JsonNode declared) {
    if (!declared.isObject() || !file.isObject()) {
      return file.isObject() || !declared.isObject() ? file : declared;
    }
    ObjectNode laid = declared.deepCopy().asObject();
    for (Map.Entry<String, JsonNode> one : file.properties()) {
      boolean joined = one.getKey().equals("answer") && joins(one.getValue());
      laid.set(one.getKey(), joined ? answer(one.getValue(), laid.path("answer")) : one.getValue());
    }
    return laid;
  }

  /** Whether an answer leaves room for what is declared. */
  private static boolean joins(JsonNode answer) {
    return answer.isObject() && ELSEWHERE.stream().noneMatch(answer::has);
  }

  private static JsonNode answer(JsonNode file, JsonNode declared) {
    ObjectNode laid = file.deepCopy().asObject();
    for (String part : List.of("set", "fill", "headers")) {
      if (declared.path(part).isObject()) {
        ObjectNode joined = declared.path(part).deepCopy().asObject();
        file.path(part).properties().forEach(one -> joined.set(one.getKey(), one.getValue()));
        laid.set(part, joined);
      }
    }
    return laid;
  }
}
