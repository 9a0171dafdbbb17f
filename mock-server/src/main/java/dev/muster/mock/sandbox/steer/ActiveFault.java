package dev.muster.mock.sandbox.steer;

import dev.muster.mock.fault.Fault;
import dev.muster.mock.fault.Tally;
import tools.jackson.databind.JsonNode;

/**
 * A fault that was set.
 *
 * @param scenario that brought it; empty where none did
 */
public record ActiveFault(String id, Fault fault, Tally tally, String scenario) {
  static ActiveFault of(JsonNode json) {
    return new ActiveFault(
        json.path("id").asString(),
        Fault.parse(json.path("fault").asString())
            .at(json.path("provider").asString(), json.path("operation").asString()),
        new Tally(json.path("seen").asLong(0), json.path("hit").asLong(0)),
        json.path("scenario").asString(""));
  }
}
