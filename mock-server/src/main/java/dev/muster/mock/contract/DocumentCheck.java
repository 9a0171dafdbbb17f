package dev.muster.mock.contract;

import dev.muster.mock.contract.ContractException.Finding;
import dev.muster.mock.http.Percent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds what would make a document fail later, while it is served: better all at once, at the
 * start.
 */
final class DocumentCheck {
  /** Below these stand values, not parts of the document: a {@code $ref} there is a mere word. */
  private static final Set<String> VALUES =
      Set.of("example", "examples", "default", "enum", "const", "value");

  private final Place root;
  private final List<Finding> findings = new ArrayList<>();
  private final Deque<String> trail = new ArrayDeque<>();
  private final Set<String> sound = new HashSet<>();

  private DocumentCheck(Place root) {
    this.root = root;
  }

  static List<Finding> findings(JsonNode document) {
    DocumentCheck check = new DocumentCheck(Place.root(document));
    if (check.isOpenApi()) {
      check.references(document, false);
      check.paths();
    }
    return check.findings;
  }

  private boolean isOpenApi() {
    JsonNode document = root.json();
    String version = document.path("openapi").asString("");
    if (!document.isObject()) {
      add(root, "not an OpenAPI document: it is no object");
    } else if (document.has("swagger")) {
      add(
          root.child("swagger"),
          "Swagger " + root.text("swagger", "") + " is not supported: convert it to OpenAPI 3");
    } else if (!document.has("openapi")) {
      add(root, "not an OpenAPI document: it has no field openapi");
    } else if (!version.matches("3\\.[01](\\..*)?")) {
      add(root.child("openapi"), "OpenAPI " + version + " is not supported: 3.0 and 3.1 are");
    } else if (document.has("paths") && !document.path("paths").isObject()) {
      add(root.child("paths"), "paths must be an object");
    }
    return findings.isEmpty();
  }

  /** Walks the whole document, so it makes a {@link Place} only of what has something to tell. */
  private void references(JsonNode node, boolean names) {
    JsonNode reference = node.path("$ref");
    if (!names && reference.isString() && !sound.contains(reference.stringValue())) {
      reference(root.at(String.join("", trail)), reference.stringValue());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      below(Integer.toString(i), node.get(i), false);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      boolean values = !names && VALUES.contains(member.getKey());
      if (!values || isExampleMap(member)) {
        below(member.getKey(), member.getValue(), !names && isNameMap(member.getKey()));
      }
    }
  }

  private void below(String name, JsonNode node, boolean names) {
    if (node.isContainer()) {
      trail.addLast("/" + Place.escape(name));
      references(node, names);
      trail.removeLast();
    }
  }

  private static boolean isNameMap(String key) {
    return key.equals("properties") || key.equals("patternProperties") || key.equals("$defs");
  }

  /**
   * {@code examples} as a map may hold references; each {@code value} in it is skipped further
   * down.
   */
  private static boolean isExampleMap(Map.Entry<String, JsonNode> member) {
    return member.getKey().equals("examples") && member.getValue().isObject();
  }

  private void reference(Place place, String reference) {
    if (!reference.startsWith("#")) {
      add(place, "$ref " + reference + " points outside: bundle the document into one file first");
    } else if (reference.equals("#") || reference.startsWith("#/")) {
      if (root.at(Percent.decode(reference.substring(1))).missing()) {
        add(place, "$ref " + reference + " points to nothing");
      } else if (place.follow().missing()) {
        add(place, "$ref " + reference + " leads back to itself");
      } else {
        sound.add(reference);
      }
    }
  }

  private void paths() {
    Map<String, Place> ids = new HashMap<>();
    root.child("paths")
        .members()
        .forEach(
            (template, item) -> {
              if (!template.startsWith("/") && !template.startsWith("x-")) {
                add(item, "a path must begin with /");
              }
              for (Map.Entry<String, Place> member : item.follow().members().entrySet()) {
                if (Operation.METHODS.contains(member.getKey())) {
                  operation(member.getValue(), ids);
                }
              }
            });
  }

  private void operation(Place operation, Map<String, Place> ids) {
    String id = operation.text("operationId", "");
    Place first = id.isEmpty() ? null : ids.putIfAbsent(id, operation);
    if (first != null) {
      add(operation, "operationId " + id + " is taken by " + first);
    }
    Place security = operation.json().has("security") ? operation : root;
    for (Place requirement : security.child("security").items()) {
      for (String scheme : requirement.json().propertyNames()) {
        if (root.child("components").child("securitySchemes").child(scheme).missing()) {
          add(requirement, "security scheme " + scheme + " is not declared");
        }
      }
    }
  }

  private void add(Place place, String message) {
    Finding finding = new Finding(0, place.toString(), message);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }
}
