package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks one operation after the other. What Prism passes over is taken out with a warning. */
final class OperationCheck {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");
  private static final Set<String> PLACES = Set.of("query", "header", "path", "cookie");
  private static final Set<String> SWAGGER_PLACES =
      Set.of("query", "header", "path", "body", "formData");

  private final Tree tree;
  private final Flaws flaws;
  private final SchemaCheck schemas;
  private final boolean swagger;

  OperationCheck(Tree tree, Flaws flaws, SchemaCheck schemas, boolean swagger) {
    this.tree = tree;
    this.flaws = flaws;
    this.schemas = schemas;
    this.swagger = swagger;
  }

  void check(String template, Node item, Node operation) {
    parameters(operation);
    variables(template, item, operation);
    if (!swagger && operation.json().has("requestBody")) {
      body(operation);
    }
    responses(operation);
    security(operation);
  }

  /** The parameters of an operation or of a path. */
  void parameters(Node owner) {
    Node list = owner.child("parameters");
    if (!list.json().isMissingNode() && !list.json().isArray()) {
      flaws.leaveOut(owner, "parameters", "parameters must be an array: they are left out");
      return;
    }
    Set<String> seen = new HashSet<>();
    Set<Integer> unsound = new HashSet<>();
    for (int i = 0; i < list.json().size(); i++) {
      Node declared = list.item(i);
      Node parameter = tree.follow(declared);
      String flaw = flaw(parameter.json());
      if (parameter.json().isMissingNode()) {
        continue;
      } else if (!flaw.isEmpty()) {
        flaws.warn(declared, flaw + ": it is left out");
        unsound.add(i);
      } else if (!seen.add(key(parameter.json()))) {
        flaws.warn(
            declared,
            "parameter " + key(parameter.json()) + " stands here twice: the first one holds");
      } else {
        schema(parameter, "schema");
        content(parameter);
      }
    }
    for (int i = list.json().size() - 1; i >= 0; i--) {
      if (unsound.contains(i)) {
        ((ArrayNode) list.json()).remove(i);
      }
    }
  }

  private static String key(JsonNode parameter) {
    return parameter.path("name").asString("") + " in " + parameter.path("in").asString("");
  }

  private String flaw(JsonNode parameter) {
    if (!parameter.isObject()) {
      return "a parameter must be an object";
    } else if (!parameter.path("name").isString()) {
      return "a parameter must have a name";
    }
    String name = "parameter " + parameter.path("name").stringValue();
    Set<String> places = swagger ? SWAGGER_PLACES : PLACES;
    if (!parameter.path("in").isString()) {
      return name + " does not say where it is: it has no in";
    }
    String in = parameter.path("in").stringValue();
    return places.contains(in) ? "" : name + " cannot be in " + in;
  }

  private void variables(String template, Node item, Node operation) {
    Set<String> declared = new HashSet<>();
    for (Node owner : List.of(operation, item)) {
      Node list = owner.child("parameters");
      for (int i = 0; list.json().isArray() && i < list.json().size(); i++) {
        JsonNode parameter = tree.follow(list.item(i)).json();
        if (parameter.path("in").asString("").equals("path")) {
          declared.add(parameter.path("name").asString(""));
        }
      }
    }
    Matcher variable = VARIABLE.matcher(template);
    while (variable.find()) {
      if (!declared.remove(variable.group(1))) {
        flaws.warn(operation, "path variable " + variable.group(1) + " has no parameter");
      }
    }
    for (String other : declared) {
      flaws.warn(operation, "path parameter " + other + " does not stand in the path");
    }
  }

  private void body(Node operation) {
    Node body = tree.follow(operation.child("requestBody"));
    if (body.json().isMissingNode()) {
      return;
    } else if (!body.json().path("content").isObject()) {
      flaws.leaveOut(operation, "requestBody", "requestBody has no content: it is left out");
    } else {
      content(body);
    }
  }

  private void responses(Node operation) {
    Node responses = operation.child("responses");
    if (!responses.json().isObject()) {
      flaws.warn(operation, "the operation has no responses: it cannot answer");
      ((ObjectNode) operation.json()).remove("responses");
      return;
    }
    for (String status : List.copyOf(responses.json().propertyNames())) {
      if (!status.startsWith("x-")) {
        response(responses, status);
      }
    }
  }

  private void response(Node responses, String status) {
    Node response = tree.follow(responses.child(status));
    JsonNode json = response.json();
    if (json.isMissingNode()) {
      return;
    }
    if (!status.matches("[1-5][0-9][0-9]|[1-5][xX][xX]|default")) {
      flaws.warn(responses.child(status), status + " is no status");
    }
    if (!json.isObject()) {
      flaws.leaveOut(responses, status, "a response must be an object: it is left out");
      return;
    }
    headers(response);
    if (swagger) {
      schema(response, "schema");
    } else {
      content(response);
    }
  }

  private void headers(Node response) {
    for (String name : List.copyOf(response.json().path("headers").propertyNames())) {
      Node headers = response.child("headers");
      Node header = tree.follow(headers.child(name));
      if (header.json().isObject()) {
        schema(header, "schema");
      } else if (!header.json().isMissingNode()) {
        flaws.leaveOut(headers, name, "a header must be an object: it is left out");
      }
    }
  }

  private void content(Node owner) {
    Node content = owner.child("content");
    for (String type : List.copyOf(content.json().propertyNames())) {
      Node media = tree.follow(content.child(type));
      if (media.json().isObject()) {
        schema(media, "schema");
      } else if (!media.json().isMissingNode()) {
        flaws.leaveOut(content, type, "a media type must be an object: it is left out");
      }
    }
  }

  private void schema(Node owner, String member) {
    Node schema = owner.child(member);
    if (schema.json().isObject()) {
      schemas.check(schema);
    } else if (!schema.json().isMissingNode() && !schema.json().isBoolean()) {
      flaws.leaveOut(owner, member, "a schema must be an object: anything is taken");
    }
  }

  private void security(Node operation) {
    Node own = operation.child("security");
    if (!own.json().isMissingNode() && !own.json().isArray()) {
      flaws.leaveOut(operation, "security", "security must be an array: it is left out");
    }
    Node security = own.json().isArray() ? own : tree.root().child("security");
    Node known =
        swagger
            ? tree.root().child("securityDefinitions")
            : tree.root().child("components").child("securitySchemes");
    for (int i = 0; i < security.json().size(); i++) {
      for (String scheme : security.item(i).json().propertyNames()) {
        if (!known.json().has(scheme)) {
          flaws.warn(
              security.item(i),
              "security scheme " + scheme + " is not declared: it asks for nothing");
        }
      }
    }
  }
}
