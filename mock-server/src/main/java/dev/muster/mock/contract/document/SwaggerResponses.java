package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The responses of Swagger 2.0 operations. Each media type that the operation produces has the
 * schema; an example belongs to the media type it is given for, or else to the first.
 */
final class SwaggerResponses {
  private final Tree tree;
  private final SwaggerSchemas schemas;
  private final SwaggerParameters headers;

  SwaggerResponses(Tree tree, SwaggerSchemas schemas) {
    this.tree = tree;
    this.schemas = schemas;
    this.headers = new SwaggerParameters(tree, schemas);
  }

  ObjectNode of(JsonNode declared, List<String> produces) {
    ObjectNode responses = Swagger.NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : declared.properties()) {
      JsonNode response = tree.follow(new Node("", member.getValue())).json();
      responses.set(
          member.getKey(),
          member.getKey().startsWith("x-") ? member.getValue() : response(response, produces));
    }
    return responses;
  }

  /** Whether any of the responses has a body. */
  boolean hasSchema(JsonNode declared) {
    for (JsonNode member : declared) {
      JsonNode response = tree.follow(new Node("", member)).json();
      if (response.has("schema") && !response.has("examples")) {
        return true;
      }
    }
    return false;
  }

  private ObjectNode response(JsonNode declared, List<String> produces) {
    ObjectNode response = Swagger.NODES.objectNode();
    response.put("description", declared.path("description").asString(""));
    for (Map.Entry<String, JsonNode> member : declared.properties()) {
      if (member.getKey().startsWith("x-")) {
        response.set(member.getKey(), member.getValue());
      }
    }
    headers(declared.path("headers"), response);
    Map<String, JsonNode> examples = examples(declared);
    Map<String, ObjectNode> content = content(declared, produces, examples);
    if (!content.isEmpty()) {
      ObjectNode into = response.putObject("content");
      content.forEach(into::set);
    }
    return response;
  }

  private void headers(JsonNode declared, ObjectNode response) {
    if (!declared.isObject() || declared.isEmpty()) {
      return;
    }
    ObjectNode into = response.putObject("headers");
    for (Map.Entry<String, JsonNode> member : declared.properties()) {
      ObjectNode header = into.putObject(member.getKey());
      JsonNode original = tree.follow(new Node("", member.getValue())).json();
      if (original.path("description").isString()) {
        header.set("description", original.path("description"));
      }
      if (original.path("required").isBoolean()) {
        header.set("required", original.path("required"));
      }
      headers.schema(original, header);
    }
  }

  /** By media type or name; those of the schema only where the response gives none itself. */
  private Map<String, JsonNode> examples(JsonNode declared) {
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    JsonNode named =
        declared.path("examples").isObject()
            ? declared.path("examples")
            : declared.path("schema").path("x-examples");
    named.properties().forEach(entry -> examples.put(entry.getKey(), entry.getValue()));
    return examples;
  }

  private Map<String, ObjectNode> content(
      JsonNode declared, List<String> produces, Map<String, JsonNode> examples) {
    Map<String, ObjectNode> content = new LinkedHashMap<>();
    JsonNode schema = declared.path("schema");
    for (String type : produces) {
      if (schema.isObject() || examples.containsKey(type)) {
        content.put(type, media(schema));
      }
    }
    if (produces.isEmpty()) {
      // Prism sends an empty body here, and blames itself for its media type.
      examples.keySet().stream()
          .filter(type -> type.contains("/"))
          .forEach(type -> content.put(type, media(schema)));
    }
    examples.forEach(
        (key, value) -> {
          if (!content.isEmpty()) {
            String type = content.containsKey(key) ? key : content.keySet().iterator().next();
            example(content.get(type), schema, key, value);
          }
        });
    return content;
  }

  private ObjectNode media(JsonNode schema) {
    ObjectNode media = Swagger.NODES.objectNode();
    if (schema.isObject()) {
      media.set("schema", schemas.of(schema));
    }
    return media;
  }

  /** In 3.0 the example of the schema would come first: the first of these must outdo it. */
  private void example(ObjectNode media, JsonNode schema, String name, JsonNode value) {
    JsonNode followed = tree.follow(new Node("", schema)).json();
    boolean outdone = followed.has("example") || followed.has("x-example");
    if (outdone && !media.has("example")) {
      media.set("example", value);
    }
    ObjectNode examples =
        media.path("examples") instanceof ObjectNode made ? made : media.putObject("examples");
    examples.putObject(name).set("value", value);
  }
}
