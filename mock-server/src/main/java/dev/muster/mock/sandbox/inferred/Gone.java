package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Kept;
import dev.muster.mock.contract.MediaType;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer about what is no longer there: the document's own, with what it repeats of it. */
record Gone(String rule, JsonNode item) implements Kept {
  @Override
  public int status() {
    return 0;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public JsonNode body(JsonNode made, MediaType declared) {
    if (!made.isObject()) {
      return made;
    }
    JsonNode told = made.deepCopy();
    repeat(told);
    told.forEach(this::repeat);
    return told;
  }

  private void repeat(JsonNode place) {
    if (place instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> one : item.properties()) {
        if (object.has(one.getKey())) {
          object.set(one.getKey(), one.getValue());
        }
      }
    }
  }

  @Override
  public Map<String, String> headers() {
    return Map.of();
  }
}
