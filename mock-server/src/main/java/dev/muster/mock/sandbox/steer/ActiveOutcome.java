package dev.muster.mock.sandbox.steer;

import dev.muster.mock.fault.Tally;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import tools.jackson.databind.JsonNode;

/**
 * A rule for outcomes that was set.
 *
 * @param tally of a rule with share or counts; of others nothing is counted
 * @param scenario that brought it; empty where none did
 */
public record ActiveOutcome(String id, OutcomeRule rule, Tally tally, String scenario) {
  static ActiveOutcome of(JsonNode json) {
    return new ActiveOutcome(
        json.path("id").asString(),
        OutcomeRule.read("outcome " + json.path("id").asString(), json.path("rule")),
        new Tally(json.path("seen").asLong(0), json.path("hit").asLong(0)),
        json.path("scenario").asString(""));
  }
}
