package dev.muster.mock.sandbox.job;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a job comes to.
 *
 * @param reason why it fails, if it does
 */
record Fate(OutcomeSpec spec, JsonNode reason) {
  /** A fate whose failure is told in the provider's usual words where nothing else is said. */
  static Fate of(OutcomeSpec spec, Map<String, String> usual) {
    ObjectNode reason = Json.object();
    usual.forEach(reason::put);
    spec.failure().forEach(reason::put);
    return new Fate(spec, reason);
  }

  Outcome outcome() {
    return Outcome.of(spec.outcome());
  }
}
