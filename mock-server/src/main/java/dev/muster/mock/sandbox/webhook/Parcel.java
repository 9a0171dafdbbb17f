package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A delivery with what only its sender knows: the document that the store keeps.
 *
 * @param address the whole URL
 * @param on the phases and statuses of the job of which the first is told
 * @param context what templates can still speak of once the request is over
 * @param series the number of attempts before the last time it was sent by hand
 * @param held whether the next attempt was put off, and so is not put off again
 */
record Parcel(
    Delivery delivery,
    String address,
    List<String> on,
    JsonNode context,
    int series,
    boolean held) {

  String id() {
    return delivery.id();
  }

  Parcel with(Delivery other) {
    return new Parcel(other, address, on, context, series, held);
  }

  Parcel in(DeliveryState state, String reason, Optional<Instant> due) {
    return with(delivery.in(state, reason, due));
  }

  Parcel holding(boolean hold) {
    return new Parcel(delivery, address, on, context, series, hold);
  }

  /** This parcel at the beginning of another series of attempts. */
  Parcel again(Instant due) {
    Delivery next = delivery.in(DeliveryState.RETRYING, "", Optional.of(due));
    return new Parcel(next, address, on, context, delivery.attempts().size(), false);
  }

  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id())
            .put("number", delivery.number())
            .put("webhook", delivery.webhook())
            .put("operation", delivery.operation())
            .put("job", delivery.job())
            .put("method", delivery.method())
            .put("url", delivery.url())
            .put("state", delivery.state().key())
            .put("reason", delivery.reason())
            .put("due", delivery.due().map(Instant::toString).orElse(null))
            .put("status", delivery.status())
            .put("body", delivery.body().orElse(null))
            .put("address", address)
            .put("series", series)
            .put("held", held);
    json.set("context", context);
    ArrayNode phases = json.putArray("on");
    on.forEach(phases::add);
    ArrayNode attempts = json.putArray("attempts");
    delivery.attempts().forEach(attempt -> attempts.add(attempt.json()));
    return json;
  }

  static Parcel of(JsonNode json) {
    List<Attempt> attempts = new ArrayList<>();
    json.path("attempts").forEach(one -> attempts.add(Attempt.of(one)));
    List<String> on = new ArrayList<>();
    json.path("on").forEach(one -> on.add(one.asString()));
    Delivery delivery =
        new Delivery(
            json.path("id").asString(),
            json.path("number").asLong(),
            json.path("webhook").asString(),
            json.path("operation").asString(),
            json.path("job").asString(),
            json.path("method").asString(),
            json.path("url").asString(),
            DeliveryState.valueOf(json.path("state").asString().toUpperCase(Locale.ROOT)),
            json.path("reason").asString(""),
            json.path("due").asStringOpt().map(Instant::parse),
            json.path("status").asString(""),
            json.path("body").asStringOpt(),
            attempts);
    return new Parcel(
        delivery,
        json.path("address").asString(),
        List.copyOf(on),
        json.path("context"),
        json.path("series").asInt(),
        json.path("held").asBoolean());
  }
}
