package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether every {@code x-signature} says all that is needed to sign and to verify. */
final class SignatureKeys {
  private static final List<String> REQUEST =
      List.of("algorithm", "message", "path", "encoding", "header", "value");
  private static final List<String> WEBHOOK =
      List.of("algorithm", "message", "encoding", "header", "value");
  private static final Set<String> KNOWN =
      Set.of(
          "algorithm",
          "message",
          "path",
          "encoding",
          "header",
          "value",
          "timestamp-header",
          "tolerance",
          "failures",
          "secret");
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "algorithm", Set.of("hmac-sha256"),
          "encoding", Set.of("base64", "hex"),
          "path", Set.of("decoded"));

  private final Document document;
  private final Problems problems;

  private SignatureKeys(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  static void check(Document document, Problems problems) {
    SignatureKeys check = new SignatureKeys(document, problems);
    document.forEachObject(
        (pointer, object) -> {
          if (object.has("x-signature")) {
            check.signature(pointer, object);
          }
        });
  }

  private void signature(String pointer, ObjectNode object) {
    JsonNode signature = object.get("x-signature");
    boolean signsRequests = pointer.startsWith("/components/securitySchemes/");
    for (String key : signsRequests ? REQUEST : WEBHOOK) {
      if (!signature.path(key).isTextual()) {
        add(pointer, "x-signature does not say '" + key + "'. Add it.");
      }
    }
    for (Map.Entry<String, JsonNode> entry : signature.properties()) {
      Set<String> words = WORDS.getOrDefault(entry.getKey(), Set.of());
      if (!KNOWN.contains(entry.getKey())) {
        add(pointer, "x-signature knows no '" + entry.getKey() + "'. Drop it, or mend its name.");
      } else if (!words.isEmpty() && !words.contains(entry.getValue().asText())) {
        add(
            pointer,
            "x-signature says %s '%s'. Say one of %s."
                .formatted(
                    entry.getKey(),
                    entry.getValue().asText(),
                    String.join(", ", words.stream().sorted().toList())));
      }
    }
    if (!signature.path("value").asText("{signature}").contains("{signature}")) {
      add(pointer, "the value in x-signature has no {signature}. Put it where the header has it.");
    }
    timestamp(pointer, signature, signsRequests);
    secret(pointer, signature, signsRequests);
  }

  /** A timestamp that is signed must also be told. */
  private void timestamp(String pointer, JsonNode signature, boolean signsRequests) {
    boolean signed = signature.path("message").asText().contains("{timestamp}");
    boolean told =
        signature.has("timestamp-header")
            || signature.path("value").asText().contains("{timestamp}");
    if (signed && !told && !signsRequests) {
      add(
          pointer,
          "the timestamp is signed, but nothing carries it. Add timestamp-header, or {timestamp} to"
              + " the value.");
    }
    if (signature.has("timestamp-header") && signsRequests) {
      add(pointer, "timestamp-header is for webhooks; put {timestamp} into the value here.");
    }
    if (!signature.path("tolerance").isMissingNode() && signature.path("tolerance").asLong() < 1) {
      add(pointer, "the tolerance in x-signature is no positive number of seconds.");
    }
  }

  private void secret(String pointer, JsonNode signature, boolean signsRequests) {
    JsonNode secret = signature.path("secret");
    if (secret.isMissingNode()) {
      return;
    }
    if (signsRequests) {
      add(pointer, "a security scheme signs with its own key. Drop 'secret' from x-signature.");
    } else if (!document.root().at("/components/securitySchemes").has(secret.asText())) {
      add(
          pointer,
          "the secret '"
              + secret.asText()
              + "' in x-signature is no security scheme. Name one under components.");
    }
  }

  private void add(String pointer, String message) {
    problems.add(pointer, "x-signature:", message);
  }
}
