package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the annotations of a contract say what their reference allows: wrong ones would silently
 * change behaviour.
 */
final class AnnotationCheck {
  private static final Set<String> PHASES =
      Set.of("pending", "running", "succeeded", "failed", "cancelled");
  private static final Set<String> RETRIES = Set.of("safe", "when-refused", "never");
  private static final Set<String> ACTIONS = Set.of("create", "read", "list", "update", "delete");
  private static final List<String> SIGNATURE =
      List.of("algorithm", "message", "path", "encoding", "header", "value");

  private final Problems problems;

  private AnnotationCheck(Problems problems) {
    this.problems = problems;
  }

  static void check(Document document, Problems problems) {
    AnnotationCheck check = new AnnotationCheck(problems);
    document.forEachObject(check::annotations);
  }

  private void annotations(String pointer, ObjectNode object) {
    if (object.has("x-phases")) {
      phases(pointer, object);
    }
    oneOf(pointer, object, "x-phase", PHASES);
    oneOf(pointer, object, "x-retry", RETRIES);
    if (object.has("x-resource")) {
      oneOf(pointer + "/x-resource", object.get("x-resource"), "action", ACTIONS);
    }
    for (Map.Entry<String, JsonNode> event : object.path("x-event").properties()) {
      oneOf(pointer + "/x-event/" + event.getKey(), event.getValue(), "final", PHASES);
    }
    for (String key : object.has("x-signature") ? SIGNATURE : List.<String>of()) {
      if (!object.get("x-signature").path(key).isTextual()) {
        problems.add(pointer, "x-signature:", "x-signature does not say '" + key + "'. Add it.");
      }
    }
  }

  private void phases(String pointer, ObjectNode schema) {
    List<String> values = new ArrayList<>();
    schema.path("enum").forEach(value -> values.add(value.asText()));
    for (String value : values) {
      String phase = schema.get("x-phases").path(value).asText("");
      if (!PHASES.contains(phase)) {
        problems.add(
            pointer,
            "x-phases:",
            "x-phases gives the value '%s' %s. Give it one of %s."
                .formatted(
                    value,
                    phase.isEmpty() ? "no phase" : "the unknown phase '" + phase + "'",
                    sorted(PHASES)));
      }
    }
    for (Map.Entry<String, JsonNode> entry : schema.get("x-phases").properties()) {
      if (!values.contains(entry.getKey())) {
        problems.add(
            pointer,
            "x-phases:",
            "x-phases names '"
                + entry.getKey()
                + "', which is not in the enum. Add it there, or drop it.");
      }
    }
  }

  private void oneOf(String pointer, JsonNode object, String key, Set<String> allowed) {
    JsonNode value = object.path(key);
    if (!value.isMissingNode() && !allowed.contains(value.asText())) {
      problems.add(
          pointer,
          key + ": " + value.asText(),
          key + " is '" + value.asText() + "'. Say one of " + sorted(allowed) + ".");
    }
  }

  private static String sorted(Set<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }
}
