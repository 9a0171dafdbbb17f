package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the annotations of a contract say what their reference allows: wrong ones would silently
 * change behaviour.
 */
final class AnnotationCheck {
  private static final Set<String> PHASES =
      Set.of("pending", "running", "succeeded", "failed", "cancelled");
  private static final Set<String> ORIGINS = Set.of("seed", "documented", "inferred");
  private static final Set<String> PROGRESS = Set.of("fraction", "percent", "text");
  private static final Pattern FACTS =
      Pattern.compile(
          "job\\.(id|model|operation|status|phase|created|started|ended|due|price|input(\\.\\w+)+"
              + "|error\\.(code|message))"
              + "|files|files\\.\\d+\\.(url|name|type|kind|text|value)"
              + "|file\\.(id|url|upload|name|type|contentType|size|created|expires|kind|text|value)"
              + "|cost\\.(amount|credits)|refund\\.(amount|credits)|balance");
  private static final Set<String> ACTIONS = Set.of("create", "read", "list", "update", "delete");

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
    oneOf(pointer, object, "x-origin", ORIGINS);
    oneOf(pointer, object, "x-progress", PROGRESS);
    if (object.has("x-tells")) {
      tells(pointer, object);
    }
    if (object.has("x-retry")) {
      RetryCheck.check(pointer, object.get("x-retry"), problems);
    }
    if (object.has("x-idempotency-key")) {
      idempotencyKey(pointer, object);
    }
    if (object.has("x-secret") && !object.get("x-secret").asBoolean()) {
      problems.add(
          pointer,
          "x-secret:",
          "x-secret is 'true' on a property that is not to be shown, such as a signed URL.");
    }
    if (object.has("x-resource")) {
      oneOf(pointer + "/x-resource", object.get("x-resource"), "action", ACTIONS);
    }
    for (Map.Entry<String, JsonNode> event : object.path("x-event").properties()) {
      oneOf(pointer + "/x-event/" + event.getKey(), event.getValue(), "final", PHASES);
    }
  }

  private void tells(String pointer, ObjectNode object) {
    String fact = object.get("x-tells").asText();
    if (!FACTS.matcher(fact).matches()) {
      problems.add(
          pointer,
          "x-tells: " + fact,
          "x-tells is '"
              + fact
              + "'. Say a fact of a job (job.id), of a file (file.url), of what a job made (files.0.url),"
              + " or of money (balance); specs/README.md lists them.");
    }
  }

  private void idempotencyKey(String pointer, ObjectNode object) {
    if (!object.get("x-idempotency-key").asBoolean()
        || !"header".equals(object.path("in").asText())) {
      problems.add(
          pointer,
          "x-idempotency-key:",
          "x-idempotency-key is 'true' on the header parameter that carries the key, and nowhere else.");
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
