package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One time that a delivery was sent.
 *
 * @param at by the sandbox's clock
 * @param status that the receiver answered with
 * @param error why there was no answer; empty if there was one
 * @param took until the answer or the error, in true time
 */
public record Attempt(Instant at, Optional<Integer> status, String error, Duration took) {

  ObjectNode json() {
    return Json.object()
        .put("at", at.toString())
        .put("status", status.orElse(null))
        .put("error", error.isEmpty() ? null : error)
        .put("milliseconds", took.toMillis());
  }

  static Attempt of(JsonNode json) {
    return new Attempt(
        Instant.parse(json.path("at").asString()),
        json.path("status").asIntOpt().stream().boxed().findFirst(),
        json.path("error").asString(""),
        Duration.ofMillis(json.path("milliseconds").asLong()));
  }
}
