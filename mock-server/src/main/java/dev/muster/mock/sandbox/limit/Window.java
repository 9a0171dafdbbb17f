package dev.muster.mock.sandbox.limit;

import dev.muster.mock.json.Json;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The requests of a window of time.
 *
 * @param end when counting begins anew
 */
record Window(Instant end, int count) {
  /** The window once one more came. */
  static Window next(@Nullable JsonNode before, Instant now, Duration length) {
    if (before != null) {
      Instant end = Instant.parse(before.path("end").asString());
      if (now.isBefore(end)) {
        return new Window(end, before.path("count").asInt() + 1);
      }
    }
    return new Window(now.plus(length), 1);
  }

  /** Whole seconds until it is over, rounded up. */
  long left(Instant now) {
    return Math.max(1, (Duration.between(now, end).toMillis() + 999) / 1000);
  }

  JsonNode json() {
    return Json.object().put("end", end.toString()).put("count", count);
  }
}
