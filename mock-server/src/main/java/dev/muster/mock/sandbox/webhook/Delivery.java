package dev.muster.mock.sandbox.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.mock.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Something that is told to a user's server, and how far that is.
 *
 * @param id the same however often it is sent
 * @param number which of the provider's deliveries it is, in the order of their planning
 * @param webhook the id of the operation that is called
 * @param operation the id of the operation that submitted the job
 * @param job its id
 * @param method in upper case
 * @param url without its query and credentials
 * @param state how far it is
 * @param reason why it is refused, dropped or given up; empty otherwise
 * @param due when it is sent next, by the sandbox's clock; empty if that is not known, or never
 * @param status the job's status that is told; empty before it is made
 * @param body what is sent; empty before it is made
 * @param attempts so far
 */
public record Delivery(
    String id,
    long number,
    String webhook,
    String operation,
    String job,
    String method,
    String url,
    DeliveryState state,
    String reason,
    Optional<Instant> due,
    String status,
    Optional<String> body,
    List<Attempt> attempts) {

  public Delivery {
    attempts = List.copyOf(attempts);
  }

  /** This delivery in another state, due then. */
  Delivery in(DeliveryState other, String why, Optional<Instant> next) {
    return new Delivery(
        id, number, webhook, operation, job, method, url, other, why, next, status, body, attempts);
  }

  /** This delivery, now that it is known what it says. */
  Delivery telling(String told, String text) {
    return new Delivery(
        id,
        number,
        webhook,
        operation,
        job,
        method,
        url,
        state,
        reason,
        due,
        told,
        Optional.of(text),
        attempts);
  }

  /** This delivery, sent once more. */
  Delivery with(Attempt attempt) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.add(attempt);
    return new Delivery(
        id, number, webhook, operation, job, method, url, state, reason, due, status, body, all);
  }

  /** All of it as JSON, for reports: URLs are without their queries, which may be signed. */
  public ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("number", number)
            .put("webhook", webhook)
            .put("operation", operation)
            .put("job", job)
            .put("method", method)
            .put("url", url)
            .put("state", state.key())
            .put("reason", reason.isEmpty() ? null : reason)
            .put("due", due.map(Instant::toString).orElse(null))
            .put("status", status.isEmpty() ? null : status);
    json.set("body", body.map(Delivery::shown).orElseGet(() -> Json.mapper().nullNode()));
    ArrayNode tries = json.putArray("attempts");
    attempts.forEach(attempt -> tries.add(attempt.json()));
    return json;
  }

  private static JsonNode shown(String body) {
    return body.isEmpty() ? StringNode.valueOf("") : shown(Json.read(body.getBytes(UTF_8)));
  }

  private static JsonNode shown(JsonNode value) {
    if (value.isString()) {
      return StringNode.valueOf(
          value.stringValue().replaceAll("(https?://[^\\s?#]*)\\?\\S*", "$1"));
    }
    if (value.isArray()) {
      ArrayNode list = Json.array();
      value.forEach(item -> list.add(shown(item)));
      return list;
    }
    ObjectNode object = Json.object();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      object.set(member.getKey(), shown(member.getValue()));
    }
    return value.isObject() ? object : value;
  }

  @Override
  public String toString() {
    return "Delivery["
        + id
        + ", "
        + webhook
        + " to "
        + url
        + ", "
        + state.key()
        + (reason.isEmpty() ? "" : ": " + reason)
        + ", "
        + attempts.size()
        + " attempts]";
  }
}
