package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The operation that submits a job to one endpoint. Everything but the input is referred to in the
 * base contract, so that a change there needs no import.
 */
final class CatalogueOperation {
  private static final Map<String, String> RESPONSES = new LinkedHashMap<>();

  static {
    RESPONSES.put("200", "Submitted");
    RESPONSES.put("400", "BadRequest");
    RESPONSES.put("401", "Unauthorized");
    RESPONSES.put("402", "InsufficientCredits");
    RESPONSES.put("403", "Forbidden");
    RESPONSES.put("404", "UnknownEndpoint");
    RESPONSES.put("422", "InvalidInput");
    RESPONSES.put("429", "RateLimited");
  }

  private CatalogueOperation() {}

  /**
   * @param schema name of the schema of what the endpoint takes
   * @param input an object schema that the example is made for
   */
  static ObjectNode of(String id, List<CatalogueModel> models, String schema, ObjectNode input) {
    CatalogueModel first = models.get(0);
    String names = models.stream().map(CatalogueModel::name).collect(Collectors.joining(", "));
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.put("operationId", id);
    operation.putArray("tags").add(first.category());
    operation.put("summary", "Submit a job to " + names);
    operation.put(
        "description",
        first.category()
            + ", of the family "
            + first.family()
            + ". The answer names the job; ask for its result, or have a webhook called.");
    if (models.size() == 1) {
      operation.put("x-model", first.name());
    }
    operation.put("x-origin", "documented");
    operation.put("x-retry", "when-refused");
    operation.putArray("parameters").add(ref("parameters", "Webhook"));
    ObjectNode body = operation.putObject("requestBody");
    body.put("required", true);
    body.put("description", "What the model takes.");
    ObjectNode json = body.putObject("content").putObject("application/json");
    json.set("schema", ref("schemas", schema));
    json.set("example", example(input));
    ObjectNode responses = operation.putObject("responses");
    RESPONSES.forEach((status, name) -> responses.set(status, ref("responses", name)));
    operation.putObject("callbacks").set("finished", ref("callbacks", "Finished"));
    return operation;
  }

  /** The least that the model takes. */
  private static ObjectNode example(ObjectNode input) {
    ObjectNode example = JsonNodeFactory.instance.objectNode();
    for (JsonNode name : input.path("required")) {
      example.set(name.asText(), value(name.asText(), input.get("properties").get(name.asText())));
    }
    return example;
  }

  private static JsonNode value(String name, JsonNode schema) {
    if (schema.has("default")) {
      return schema.get("default");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (schema.path("type").asText()) {
      case "string" ->
          json.textNode(
              schema.path("format").asText().equals("uri")
                  ? "https://example.com/media/" + name
                  : name.equals("prompt") ? "A lighthouse in the fog" : "An example");
      case "integer", "number" ->
          schema.has("minimum") ? schema.get("minimum") : json.numberNode(1);
      case "boolean" -> json.booleanNode(true);
      case "array" -> list(name, schema.get("items"));
      default -> json.objectNode();
    };
  }

  private static ArrayNode list(String name, JsonNode items) {
    return JsonNodeFactory.instance.arrayNode().add(value(name, items));
  }

  private static ObjectNode ref(String kind, String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/" + kind + "/" + name);
  }
}
