package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether every signed operation shows, as an example of its 401, how each failed signature is
 * answered.
 */
final class SignatureCheck {
  private static final List<String> FAILURES =
      List.of("missing", "malformed", "unknown-key", "expired", "mismatch");

  private SignatureCheck() {}

  static void check(Document document, Problems problems) {
    Map<String, JsonNode> signed = new HashMap<>();
    for (Map.Entry<String, JsonNode> scheme :
        document.root().at("/components/securitySchemes").properties()) {
      JsonNode failures = document.resolve(scheme.getValue()).path("x-signature").path("failures");
      if (!failures.isMissingNode()) {
        signed.put(scheme.getKey(), failures);
        unknown(scheme.getKey(), failures, problems);
      }
    }
    for (Document.Operation operation : document.operations()) {
      JsonNode security = operation.node().path("security");
      for (JsonNode alternative :
          security.isMissingNode() ? document.root().path("security") : security) {
        alternative
            .fieldNames()
            .forEachRemaining(name -> examples(document, operation, signed.get(name), problems));
      }
    }
  }

  private static void unknown(String scheme, JsonNode failures, Problems problems) {
    for (Map.Entry<String, JsonNode> failure : failures.properties()) {
      if (!FAILURES.contains(failure.getKey())) {
        problems.add(
            "/components/securitySchemes/" + scheme,
            failure.getKey() + ":",
            "x-signature knows no failure '"
                + failure.getKey()
                + "'. Say one of "
                + String.join(", ", FAILURES)
                + ".");
      }
    }
  }

  private static void examples(
      Document document,
      Document.Operation operation,
      @Nullable JsonNode failures,
      Problems problems) {
    if (failures == null) {
      return;
    }
    JsonNode answer = document.resolve(operation.node().path("responses").path("401"));
    JsonNode examples = answer.at("/content/application~1json/examples");
    for (JsonNode example : failures) {
      if (!examples.has(example.asText())) {
        problems.add(
            operation.pointer() + "/responses/401",
            "operationId: " + operation.id(),
            "the operation is signed, but its 401 has no example '"
                + example.asText()
                + "', which x-signature names. Add it.");
        return;
      }
    }
  }
}
