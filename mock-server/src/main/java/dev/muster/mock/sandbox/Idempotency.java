package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a call that was made before under the same idempotency key as it was answered then, for
 * 24 hours. The key is the header parameter with {@code x-idempotency-key}; it counts for its
 * operation, path and other header parameters. Only JSON answers of success are kept, and who comes
 * while the first is being answered waits for it.
 */
final class Idempotency {
  private static final Duration KEPT = Duration.ofHours(24);

  private final World world;

  Idempotency(World world) {
    this.world = world;
  }

  /** The answer from before, or else a new one. */
  Optional<Answer> once(Call call, Supplier<Optional<Answer>> answer) {
    Optional<String> key = key(call);
    if (key.isEmpty()) {
      return answer.get();
    }
    return world
        .store()
        .alone(world.space("idempotency/" + key.get()), () -> once(key.get(), answer));
  }

  private Optional<Answer> once(String key, Supplier<Optional<Answer>> answer) {
    Optional<Answer> before = find(key);
    if (before.isPresent()) {
      return before;
    }
    Optional<Answer> now = answer.get();
    now.filter(Idempotency::isKept).ifPresent(one -> keep(key, one));
    return now;
  }

  private static Optional<String> key(Call call) {
    List<String> parts = new ArrayList<>(List.of(call.operation().id(), call.localPath()));
    Optional<String> key = Optional.empty();
    for (Parameter parameter : call.operation().parameters()) {
      if (parameter.in().equals("header")) {
        String value = call.request().headers().first(parameter.name()).orElse("");
        boolean isKey = parameter.place().flag("x-idempotency-key");
        key = isKey && !value.isEmpty() ? Optional.of(value) : key;
        parts.add(value);
      }
    }
    return key.map(given -> String.join("\n", parts));
  }

  private static boolean isKept(Answer answer) {
    String type = answer.headers().first("Content-Type").orElse("");
    return answer.status() / 100 == 2 && ContentType.of(type).isJson();
  }

  private Optional<Answer> find(String key) {
    Optional<JsonNode> stored = world.store().get(space(), key);
    boolean fresh =
        stored
            .map(one -> Instant.parse(one.path("at").asString()).plus(KEPT))
            .map(until -> world.clock().now().isBefore(until))
            .orElse(false);
    return fresh
        ? stored.map(one -> Answer.json(one.path("status").asInt(), one.path("body")))
        : Optional.empty();
  }

  private void keep(String key, Answer answer) {
    ObjectNode kept = Json.object().put("at", world.clock().now().toString());
    kept.put("status", answer.status()).set("body", Json.read(answer.bytes()));
    world.store().put(space(), key, kept);
  }

  private String space() {
    return world.space("idempotency");
  }
}
