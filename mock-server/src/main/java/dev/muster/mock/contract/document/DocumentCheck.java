package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what is wrong with a document as such. What Prism would refuse is an error. What Prism
 * serves all the same is a warning, and what would get in the way of whoever serves it is taken out
 * of the tree.
 */
final class DocumentCheck {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Tree tree;
  private final Flaws flaws = new Flaws();
  private final boolean swagger;
  private final OperationCheck operations;
  private final SchemaCheck schemas;
  private final Map<String, Node> ids = new HashMap<>();

  DocumentCheck(Tree tree) {
    this.tree = tree;
    this.swagger = tree.root().json().has("swagger");
    this.schemas = new SchemaCheck(tree, flaws, swagger);
    this.operations = new OperationCheck(tree, flaws, schemas, swagger);
  }

  List<Flaw> flaws() {
    if (isApi()) {
      paths();
      Node root = tree.root();
      Node components = swagger ? root : root.child("components");
      Node definitions = components.child(swagger ? "definitions" : "schemas");
      schemas.members(definitions);
      schemas.run();
    }
    return flaws.all();
  }

  private boolean isApi() {
    Node root = tree.root();
    JsonNode document = root.json();
    String version = document.path("openapi").asString("");
    if (!document.isObject()) {
      flaws.error(root, "not an OpenAPI document: it is no object");
    } else if (document.has("swagger")) {
      swaggerVersion(root.child("swagger"));
    } else if (!document.has("openapi")) {
      flaws.error(root, "not an OpenAPI document: it has neither a field openapi nor swagger");
    } else if (!version.matches("3\\.[0-9]+(\\..*)?")) {
      version(root.child("openapi"), "OpenAPI " + version + " is not known: it is read as 3.1");
    } else if (!version.matches("3\\.[01](\\..*)?")) {
      flaws.warn(root.child("openapi"), "OpenAPI " + version + " is read as 3.1");
    }
    if (document.has("paths") && !document.path("paths").isObject()) {
      flaws.error(root.child("paths"), "paths must be an object");
    }
    return flaws.all().stream().noneMatch(Flaw::error);
  }

  private void swaggerVersion(Node version) {
    String text = version.json().asString("");
    if (!text.matches("2(\\..*)?")) {
      version(version, "Swagger " + text + " is not known: it is read as 2.0");
    }
  }

  /** Prism looks at no version: what has paths may well be served. */
  private void version(Node version, String message) {
    if (tree.root().json().path("paths").isObject()) {
      flaws.warn(version, message);
    } else {
      flaws.error(version, message.replaceFirst(" is not known: .*", " is not supported"));
    }
  }

  private void paths() {
    Node paths = tree.root().child("paths");
    for (String template : List.copyOf(paths.json().propertyNames())) {
      Node declared = paths.child(template);
      Node item = tree.follow(declared);
      if (!item.json().isObject()) {
        if (!declared.json().path("$ref").isString()) {
          flaws.leaveOut(paths, template, "a path must be an object: it is left out");
        }
      } else if (!template.startsWith("/")) {
        if (template.startsWith("x-")) {
          ((ObjectNode) paths.json()).remove(template);
        } else {
          flaws.error(declared, "a path must begin with /");
        }
      } else {
        item(template, item);
      }
    }
  }

  private void item(String template, Node item) {
    for (String method : List.copyOf(item.json().propertyNames())) {
      if (METHODS.contains(method)) {
        Node operation = item.child(method);
        if (!operation.json().isObject()) {
          flaws.error(operation, "an operation must be an object");
        } else {
          id(operation);
          operations.check(template, item, operation);
        }
      }
    }
    if (item.json().has("parameters")) {
      operations.parameters(item);
    }
  }

  /** Both are served; the later one without its name, which would lead to the first. */
  private void id(Node operation) {
    String id = operation.json().path("operationId").asString("");
    @Nullable Node first = id.isEmpty() ? null : ids.putIfAbsent(id, operation);
    if (first != null && first.json() != operation.json()) {
      flaws.warn(operation, "operationId " + id + " is taken by #" + first.pointer());
      ((ObjectNode) operation.json()).remove("operationId");
    }
  }

  /** Where the operations stand, their references not followed. */
  static List<Node> operations(Tree tree) {
    List<Node> operations = new ArrayList<>();
    Node paths = tree.root().child("paths");
    for (String template : paths.json().propertyNames()) {
      Node item = tree.follow(paths.child(template));
      for (String method : item.json().propertyNames()) {
        if (METHODS.contains(method)) {
          operations.add(item.child(method));
        }
      }
    }
    return operations;
  }
}
