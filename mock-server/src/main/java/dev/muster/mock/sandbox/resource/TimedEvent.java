package dev.muster.mock.sandbox.resource;

import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A server-sent event, which may have no name, and when it is due. */
record TimedEvent(String name, JsonNode data, Instant due) {
  byte[] bytes() {
    String text =
        (name.isEmpty() ? "" : "event: " + name + "\n") + "data: " + Json.text(data) + "\n\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
