package dev.muster.mock.payload;

import dev.muster.mock.json.Json;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a body says, as JSON: a form's fields are texts, its files are told by their names, and a
 * part that comes several times is a list.
 */
public final class Inputs {
  private Inputs() {}

  /** The JSON; an empty object where the body has no members. */
  public static JsonNode of(Payload payload) {
    if (payload instanceof Payload.Json body) {
      return body.value();
    }
    ObjectNode input = Json.object();
    if (payload instanceof Payload.Form form) {
      form.fields().forEach((name, values) -> input.put(name, String.join(",", values)));
    }
    if (payload instanceof Payload.Multipart multipart) {
      multipart.parts().forEach(part -> add(part, input));
    }
    return input;
  }

  private static void add(Payload.Part part, ObjectNode input) {
    if (part.name() == null) {
      return;
    }
    String value =
        part.fileName() != null
            ? part.fileName()
            : new String(part.bytes(), StandardCharsets.UTF_8);
    JsonNode before = input.path(part.name());
    if (before instanceof ArrayNode list) {
      list.add(value);
    } else if (before.isString()) {
      input.putArray(part.name()).add(before.stringValue()).add(value);
    } else {
      input.put(part.name(), value);
    }
  }
}
