package dev.muster.mock.sandbox.job;

import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A job and its whole life. It does not change; what does is the time at which it is looked at.
 *
 * @param number which of the provider's jobs it is, counted from 1
 * @param operation the id of the operation that submitted it
 * @param model the model that runs it
 * @param input what was submitted, with the defaults of the contract
 * @param timeline its statuses, each with the instant it begins
 * @param failure why it fails: {@code code} and {@code message}, as far as anything says so
 * @param made the ids of the resources that it makes, by type
 * @param price what it costs, zero if it was submitted for testing
 * @param owner the name of the key that submitted it, which does not tell the key; empty if none
 *     did
 * @param keep how long it is known after its end, where that is not as usual
 */
public record Job(
    String id,
    long number,
    String operation,
    String model,
    JsonNode input,
    List<Step> timeline,
    JsonNode failure,
    Map<String, String> made,
    BigDecimal price,
    String owner,
    Optional<Duration> keep) {

  public Job {
    timeline = List.copyOf(timeline);
    made = Map.copyOf(made);
  }

  /** Its status at that time. */
  public Step at(Instant now) {
    Step current = timeline.get(0);
    for (Step step : timeline) {
      if (!step.at().isAfter(now)) {
        current = step;
      }
    }
    return current;
  }

  /** This job, which now makes those resources. */
  Job making(Map<String, String> resources) {
    return new Job(
        id, number, operation, model, input, timeline, failure, resources, price, owner, keep);
  }

  /** This job, cancelled at that instant. */
  Job cancelled(String status, Instant at) {
    List<Step> past = new ArrayList<>();
    for (Step step : timeline) {
      if (step.at().isBefore(at)) {
        past.add(step);
      }
    }
    past.add(new Step(status, Phase.CANCELLED, at));
    return new Job(
        id, number, operation, model, input, past, failure, Map.of(), price, owner, keep);
  }

  /** This job with another life from some instant on. */
  Job steered(List<Step> steps, JsonNode reason, Optional<Duration> kept) {
    return new Job(id, number, operation, model, input, steps, reason, made, price, owner, kept);
  }

  /** Its last status. */
  public Step end() {
    return timeline.get(timeline.size() - 1);
  }

  JsonNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("number", number)
            .put("operation", operation)
            .put("model", model)
            .put("price", price)
            .put("owner", owner);
    keep.ifPresent(time -> json.put("keep", time.toString()));
    json.set("input", input);
    json.set("failure", failure);
    ObjectNode resources = json.putObject("made");
    made.forEach(resources::put);
    ArrayNode steps = json.putArray("timeline");
    for (Step step : timeline) {
      steps
          .addObject()
          .put("status", step.status())
          .put("phase", step.phase().key())
          .put("at", step.at().toString());
    }
    return json;
  }

  static Job of(JsonNode json) {
    List<Step> timeline = new ArrayList<>();
    for (JsonNode step : json.path("timeline")) {
      timeline.add(
          new Step(
              step.path("status").asString(),
              Phase.of(step.path("phase").asString()).orElseThrow(),
              Instant.parse(step.path("at").asString())));
    }
    return new Job(
        json.path("id").asString(),
        json.path("number").asLong(),
        json.path("operation").asString(),
        json.path("model").asString(),
        json.path("input"),
        timeline,
        json.path("failure"),
        json.path("made").properties().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().asString())),
        json.path("price").decimalValue(),
        json.path("owner").asString(""),
        json.path("keep").asStringOpt().map(Duration::parse));
  }
}
