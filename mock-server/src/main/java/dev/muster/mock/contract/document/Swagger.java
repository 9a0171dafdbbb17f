package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a Swagger 2.0 document into the OpenAPI 3.0 document that is served in the same way. What
 * hangs on the operation in 2.0, such as what a shared response produces, is written out at each
 * operation; only schemas are shared.
 */
final class Swagger {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Set<String> ROOT = Set.of("info", "tags", "externalDocs");
  private static final Set<String> OPERATION =
      Set.of("tags", "summary", "description", "operationId", "deprecated", "externalDocs");

  private final Tree tree;
  private final JsonNode root;
  private final SwaggerSchemas schemas;
  private final SwaggerParameters parameters;
  private final SwaggerResponses responses;
  private final SwaggerSecurity security;
  private final SwaggerServers servers;
  private int silent;
  private int deaf;

  private Swagger(Tree tree) {
    this.tree = tree;
    this.root = tree.root().json();
    this.schemas = new SwaggerSchemas(tree);
    this.parameters = new SwaggerParameters(tree, schemas);
    this.responses = new SwaggerResponses(tree, schemas);
    this.security = new SwaggerSecurity(root);
    this.servers = new SwaggerServers(root);
  }

  /**
   * @param tree the document, in which nothing is in the way of its being served
   * @param warnings to which it is added what the document does not say and 3.0 would
   */
  static ObjectNode openApi(Tree tree, List<Flaw> warnings) {
    Swagger swagger = new Swagger(tree);
    ObjectNode converted = swagger.document();
    swagger.warn(warnings);
    return converted;
  }

  private ObjectNode document() {
    ObjectNode document = NODES.objectNode().put("openapi", "3.0.3");
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      String name = member.getKey();
      if (ROOT.contains(name) || name.startsWith("x-") && !name.equals(Sources.KEY)) {
        document.set(name, member.getValue());
      }
    }
    servers.of(root).ifPresent(list -> document.set("servers", list));
    if (root.path("security").isArray()) {
      document.set("security", security.requirements(root.path("security")));
    }
    ObjectNode paths = document.putObject("paths");
    Node declared = tree.root().child("paths");
    for (String template : declared.json().propertyNames()) {
      paths.set(template, item(tree.follow(declared.child(template)).json()));
    }
    ObjectNode components = document.putObject("components");
    components.set("schemas", schemas.all());
    components.set("securitySchemes", security.schemes());
    return document;
  }

  private ObjectNode item(JsonNode declared) {
    ObjectNode item = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : declared.properties()) {
      if (DocumentCheck.METHODS.contains(member.getKey())) {
        item.set(member.getKey(), operation(declared, member.getValue()));
      } else if (member.getKey().startsWith("x-")) {
        item.set(member.getKey(), member.getValue());
      }
    }
    return item;
  }

  private ObjectNode operation(JsonNode item, JsonNode declared) {
    ObjectNode operation = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : declared.properties()) {
      if (OPERATION.contains(member.getKey()) || member.getKey().startsWith("x-")) {
        operation.set(member.getKey(), member.getValue());
      }
    }
    List<String> consumes = types("consumes", declared);
    List<String> produces = types("produces", declared);
    parameters.write(item, declared, consumes, operation);
    ObjectNode answers = responses.of(declared.path("responses"), produces);
    operation.set("responses", answers);
    if (declared.path("security").isArray()) {
      operation.set("security", security.requirements(declared.path("security")));
    }
    if (declared.path("schemes").isArray()) {
      servers.of(declared).ifPresent(list -> operation.set("servers", list));
    }
    JsonNode body = operation.path("requestBody");
    deaf += body.isObject() && body.path("content").isEmpty() ? 1 : 0;
    silent += produces.isEmpty() && responses.hasSchema(declared.path("responses")) ? 1 : 0;
    return operation;
  }

  /** What the operation says of its media types, or else the document. */
  private List<String> types(String field, JsonNode operation) {
    JsonNode own = operation.path(field);
    JsonNode declared = own.isMissingNode() || own.isNull() ? root.path(field) : own;
    List<String> types = new ArrayList<>();
    for (JsonNode type : declared.isArray() ? declared : NODES.arrayNode()) {
      if (type.isString()) {
        types.add(type.stringValue());
      }
    }
    return types;
  }

  private void warn(List<Flaw> warnings) {
    if (silent > 0) {
      warnings.add(
          Flaw.warning(
              "/swagger",
              silent
                  + " operations answer without a body, for want of a media type: add produces"));
    }
    if (deaf > 0) {
      warnings.add(
          Flaw.warning(
              "/swagger",
              deaf + " operations can take no body, for want of a media type: add consumes"));
    }
  }
}
