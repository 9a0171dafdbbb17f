package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of Swagger 2.0 operations, of which some are the body in OpenAPI 3.0. */
final class SwaggerParameters {
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data");

  /** Those keywords of a parameter that belong to the schema of its value. */
  private static final List<String> SCHEMA =
      List.of(
          "type",
          "format",
          "default",
          "enum",
          "exclusiveMaximum",
          "exclusiveMinimum",
          "maxItems",
          "maxLength",
          "maximum",
          "minItems",
          "minimum",
          "minLength",
          "title",
          "items",
          "pattern",
          "uniqueItems",
          "multipleOf");

  private final Tree tree;
  private final SwaggerSchemas schemas;

  SwaggerParameters(Tree tree, SwaggerSchemas schemas) {
    this.tree = tree;
    this.schemas = schemas;
  }

  /** Writes the parameters that hold for an operation, and its body, into the converted one. */
  void write(JsonNode item, JsonNode operation, List<String> consumes, ObjectNode into) {
    ArrayNode parameters = Swagger.NODES.arrayNode();
    List<JsonNode> fields = new ArrayList<>();
    JsonNode body = null;
    for (JsonNode parameter : declared(item, operation)) {
      switch (parameter.path("in").asString("")) {
        case "body" -> body = parameter;
        case "formData" -> fields.add(parameter);
        default -> parameters.add(parameter(parameter));
      }
    }
    if (!parameters.isEmpty()) {
      into.set("parameters", parameters);
    }
    if (body != null) {
      into.set("requestBody", body(body, consumes));
    } else if (!fields.isEmpty()) {
      into.set("requestBody", form(fields, consumes));
    }
  }

  /** The operation's own parameters, then those of the path that it does not override. */
  private Iterable<JsonNode> declared(JsonNode item, JsonNode operation) {
    Map<String, JsonNode> declared = new LinkedHashMap<>();
    for (JsonNode owner : List.of(operation, item)) {
      for (JsonNode entry : owner.path("parameters")) {
        JsonNode parameter = tree.follow(new Node("", entry)).json();
        if (parameter.path("name").isString()) {
          String key =
              parameter.path("name").stringValue() + "-" + parameter.path("in").asString("");
          declared.putIfAbsent(key, parameter);
        }
      }
    }
    return declared.values();
  }

  private ObjectNode parameter(JsonNode declared) {
    ObjectNode parameter = Swagger.NODES.objectNode();
    copy(declared, parameter, "name", "in", "description", "required", "allowEmptyValue");
    if (declared.path("x-deprecated").isBoolean()) {
      parameter.set("deprecated", declared.path("x-deprecated"));
    }
    boolean list = declared.path("type").asString("").equals("array");
    String separator = declared.path("collectionFormat").asString("csv");
    if (list && parameter.path("in").asString("").equals("query")) {
      if (separator.equals("tsv")) {
        // No style of 3.0 splits at tabs; Prism does not look into these either.
        return parameter;
      }
      style(parameter, separator);
    }
    schema(declared, parameter);
    return parameter;
  }

  /** How a list is written, in the words of OpenAPI 3.0. */
  private static void style(ObjectNode into, String separator) {
    switch (separator) {
      case "ssv" -> into.put("style", "spaceDelimited").put("explode", false);
      case "pipes" -> into.put("style", "pipeDelimited").put("explode", false);
      case "multi" -> into.put("style", "form").put("explode", true);
      default -> into.put("style", "form").put("explode", false);
    }
  }

  /** Makes a schema of the keywords that 2.0 writes beside the name of a parameter or header. */
  void schema(JsonNode declared, ObjectNode into) {
    ObjectNode schema = Swagger.NODES.objectNode();
    for (String keyword : SCHEMA) {
      if (declared.has(keyword)) {
        schema.set(keyword, declared.path(keyword));
      }
    }
    if (declared.path("allowEmptyValue").isBoolean()
        && !declared.path("allowEmptyValue").booleanValue()) {
      schema.put("minLength", 1);
    }
    if (!schema.isEmpty()) {
      into.set("schema", schemas.of(schema));
    }
  }

  private ObjectNode body(JsonNode declared, List<String> consumes) {
    ObjectNode body = Swagger.NODES.objectNode();
    copy(declared, body, "description", "required");
    ObjectNode content = body.putObject("content");
    for (String type : consumes) {
      if (!FORMS.contains(type)) {
        ObjectNode media = content.putObject(type);
        if (declared.path("schema").isObject()) {
          media.set("schema", schemas.of(declared.path("schema")));
        }
      }
    }
    return body;
  }

  private ObjectNode form(List<JsonNode> fields, List<String> consumes) {
    ObjectNode schema = Swagger.NODES.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ObjectNode encoding = Swagger.NODES.objectNode();
    ArrayNode required = Swagger.NODES.arrayNode();
    for (JsonNode field : fields) {
      String name = field.path("name").stringValue();
      properties.set(name, field(field));
      if (field.path("required").asBoolean(false)) {
        required.add(name);
      }
      if (field.path("collectionFormat").asString("").matches("csv|ssv|pipes|multi")) {
        style(encoding.putObject(name), field.path("collectionFormat").stringValue());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    ObjectNode body = Swagger.NODES.objectNode();
    ObjectNode content = body.putObject("content");
    for (String type : consumes) {
      if (FORMS.contains(type)) {
        ObjectNode media = content.putObject(type);
        media.set("schema", schema);
        if (!encoding.isEmpty()) {
          media.set("encoding", encoding);
        }
      }
    }
    return body;
  }

  private JsonNode field(JsonNode declared) {
    ObjectNode holder = Swagger.NODES.objectNode();
    schema(declared, holder);
    ObjectNode schema =
        holder.path("schema") instanceof ObjectNode made ? made : Swagger.NODES.objectNode();
    copy(declared, schema, "description");
    return schema;
  }

  private static void copy(JsonNode from, ObjectNode to, String... members) {
    for (String member : members) {
      JsonNode value = from.path(member);
      if (value.isString() || value.isBoolean()) {
        to.set(member, value);
      }
    }
  }
}
