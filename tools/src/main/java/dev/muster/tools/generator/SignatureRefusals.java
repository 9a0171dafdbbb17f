package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the examples of a 401 answer, which {@code x-signature} names by the failure, how the
 * one is told from the other.
 */
final class SignatureRefusals {
  private SignatureRefusals() {}

  /**
   * A text that the answer to an expired timestamp has and that to another failure has not; null if
   * the contract shows no such answer.
   */
  static @Nullable String expired(Place signature) {
    JsonNode failures = signature.json().path("failures");
    JsonNode examples = examples(signature.contract(), failures.path("expired").asText());
    Set<String> texts = texts(examples.path(failures.path("expired").asText()));
    for (JsonNode failure : failures) {
      if (!failure.equals(failures.path("expired"))) {
        texts.removeAll(texts(examples.path(failure.asText())));
      }
    }
    return texts.isEmpty() ? null : texts.iterator().next();
  }

  /** The examples of the first 401 answer that has one of that name. */
  private static JsonNode examples(Contract contract, String name) {
    for (Place.Member path : contract.at("paths").members()) {
      for (Place.Member operation : path.place().resolved().members()) {
        Place answer = operation.place().get("responses").get("401").resolved();
        for (Place.Member content : answer.get("content").members()) {
          Place examples = content.place().get("examples");
          if (examples.has(name)) {
            return examples.json();
          }
        }
      }
    }
    return MissingNode.getInstance();
  }

  private static Set<String> texts(JsonNode example) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode value : example.path("value")) {
      if (value.isTextual()) {
        texts.add(value.asText());
      }
    }
    return texts;
  }
}
