package dev.muster.mock.sandbox.job;

import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Payload;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was submitted, as JSON: a form's fields are texts, its files are told by their names. */
final class Inputs {
  private Inputs() {}

  static JsonNode of(Payload payload) {
    if (payload instanceof Payload.Json json) {
      return json.value();
    }
    ObjectNode input = Json.object();
    if (payload instanceof Payload.Form form) {
      form.fields().forEach((name, values) -> input.put(name, String.join(",", values)));
    }
    if (payload instanceof Payload.Multipart multipart) {
      for (Payload.Part part : multipart.parts()) {
        if (part.name() != null) {
          input.put(
              part.name(),
              part.fileName() != null
                  ? part.fileName()
                  : new String(part.bytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return input;
  }
}
