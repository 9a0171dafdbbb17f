package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Kept;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A problem, told in the document's own shape where it has one. Where that is generated and no
 * example, its texts for people say what is wrong.
 */
record Refused(String rule, int status, String detail) implements Kept {
  private static final List<String> TEXTS =
      List.of("message", "detail", "errormessage", "errordescription", "description", "reason");

  static Refused missing(String path) {
    return new Refused("state missing", 404, "There is no " + path);
  }

  static Refused taken(String path) {
    return new Refused("state conflict", 409, "There is " + path + " already");
  }

  @Override
  public JsonNode body(JsonNode made, MediaType declared) {
    if (!made.isObject() || !declared.examples().isEmpty() || declared.schema().isEmpty()) {
      return made;
    }
    JsonNode told = made.deepCopy();
    tell(told, declared.schema().get().follow(), 0);
    return told;
  }

  private void tell(JsonNode body, Place schema, int depth) {
    if (!(body instanceof ObjectNode object) || depth > 1) {
      return;
    }
    Members.of(schema)
        .properties()
        .forEach(
            (name, property) -> {
              boolean own = property.json().has("example") || property.json().has("enum");
              JsonNode value = object.path(name);
              if (value.isString() && !own && TEXTS.contains(Members.plain(name))) {
                object.set(name, StringNode.valueOf(detail));
              } else if (value.isIntegralNumber()
                  && !own
                  && name.matches("status|code|statusCode")) {
                object.set(name, IntNode.valueOf(status));
              } else {
                tell(value, property, depth + 1);
              }
            });
  }

  @Override
  public Map<String, String> headers() {
    return Map.of();
  }
}
