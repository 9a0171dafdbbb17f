package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of all JSON that an operation answers in success: one method can give only one type.
 */
final class JsonAnswers {
  private JsonAnswers() {}

  /** The one schema, or a union of those of the responses, in which the status decides nothing. */
  static Place schema(Place operation, List<Place.Member> successes) {
    Map<String, Place.Member> schemas = new LinkedHashMap<>();
    for (Place.Member response : successes) {
      for (Content content : Content.of(response.place().resolved().get("content"))) {
        if (content.media() == Media.JSON) {
          Place schema = content.place().get("schema");
          String key = schema.exists() ? Schemas.plain(schema).resolved().pointer() : "";
          schemas.putIfAbsent(key, new Place.Member(response.name(), schema));
        }
      }
    }
    if (schemas.size() == 1 || schemas.containsKey("")) {
      return schemas.values().iterator().next().place();
    }
    ObjectNode union = JsonNodeFactory.instance.objectNode();
    ArrayNode options = union.putArray("oneOf");
    schemas.values().forEach(member -> options.add(reference(member)));
    union.put("description", "What is answered, which the status tells as well.");
    // As if it stood beside the responses, which makes it something that is read.
    return new Place(operation.contract(), operation.get("responses").pointer(), union);
  }

  private static ObjectNode reference(Place.Member response) {
    String component = response.place().text("$ref");
    String here = "#" + response.place().pointer().replace("%", "%25");
    return JsonNodeFactory.instance
        .objectNode()
        .put("$ref", component == null ? here : component)
        .put("title", "On " + response.name());
  }
}
