package dev.muster.mock.sandbox.control;

import dev.muster.mock.fault.Spans;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.ClockSetting;
import dev.muster.mock.sandbox.ClockSetting.Kind;
import dev.muster.mock.sandbox.Namespace;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about the clock and the seed. */
final class TimeTasks {
  private TimeTasks() {}

  static Map<String, Task> all() {
    return Map.of(
        "getClock", call -> Answers.ok(told(call.namespace())),
        "setClock", TimeTasks::set,
        "stepClock", TimeTasks::step,
        "getSeed", call -> seed(call.namespace()),
        "setSeed", TimeTasks::reseed);
  }

  static ObjectNode told(Namespace namespace) {
    ClockSetting setting = namespace.clock().setting();
    ObjectNode body =
        Json.object()
            .put("now", namespace.clock().now().toString())
            .put("kind", setting.kind().key());
    return setting.kind() == Kind.INSTANT
        ? body.putNull("speed")
        : body.put("speed", setting.speed());
  }

  private static Answer set(ControlCall call) {
    Kind kind = Kind.valueOf(call.body().path("kind").asString().toUpperCase(Locale.ROOT));
    JsonNode speed = call.body().path("speed");
    if (speed.isNumber() != (kind == Kind.SCALED)) {
      throw Answers.refusal(422, "A scaled clock has a speed, and no other has");
    }
    call.namespace().clock().become(kind, speed.asDouble(1));
    return Answers.ok(told(call.namespace()));
  }

  private static Answer step(ControlCall call) {
    Namespace namespace = call.namespace();
    if (namespace.clock().setting().kind() != Kind.STEPPED) {
      throw Answers.refusal(
          409, "The clock runs by itself; set its kind to stepped, and it can be moved by hand");
    }
    namespace.clock().step(span(call.body().path("by")));
    return Answers.ok(told(namespace));
  }

  private static Duration span(JsonNode by) {
    try {
      Duration span =
          by.isNumber()
              ? Duration.ofMillis(by.decimalValue().multiply(BigDecimal.valueOf(1000)).longValue())
              : Spans.parse(by.asString());
      if (span.isNegative()) {
        throw Answers.refusal(422, "Time does not go back");
      }
      return span;
    } catch (IllegalArgumentException e) {
      throw Answers.refusal(422, e.getMessage());
    }
  }

  private static Answer seed(Namespace namespace) {
    return Answers.ok(Json.object().put("seed", namespace.seed()));
  }

  private static Answer reseed(ControlCall call) {
    Namespace namespace = call.namespace();
    namespace.begin(call.body().path("seed").asLong());
    return seed(namespace);
  }
}
