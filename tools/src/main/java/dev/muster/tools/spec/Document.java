package dev.muster.tools.spec;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A contract to look around in.
 *
 * @param root the whole document
 */
record Document(ObjectNode root) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /**
   * An operation and its place.
   *
   * @param pointer JSON pointer of the operation
   * @param item the path item around it
   * @param node the operation
   */
  record Operation(String pointer, JsonNode item, JsonNode node) {
    String id() {
      return node.path("operationId").asText();
    }

    /** The path, or the name of the webhook or callback's URL. */
    String path() {
      String[] parts = pointer.split("/");
      return parts[parts.length - 2].replace("~1", "/").replace("~0", "~");
    }
  }

  /** Every operation that the provider serves, in the order of the document. */
  List<Operation> operations() {
    return operationsIn(root.path("paths"), "/paths");
  }

  /** Every operation that the provider calls: webhooks and callbacks, a shared callback once. */
  List<Operation> calledBack() {
    List<Operation> calls = new ArrayList<>(operationsIn(root.path("webhooks"), "/webhooks"));
    root.path("components")
        .path("callbacks")
        .properties()
        .forEach(
            c ->
                calls.addAll(
                    operationsIn(c.getValue(), "/components/callbacks/" + escape(c.getKey()))));
    for (Operation operation : operations()) {
      for (Map.Entry<String, JsonNode> callback : operation.node().path("callbacks").properties()) {
        calls.addAll(
            operationsIn(
                callback.getValue(),
                operation.pointer() + "/callbacks/" + escape(callback.getKey())));
      }
    }
    return calls;
  }

  /**
   * Calls back with every link of every response of the operations served, and its JSON pointer.
   */
  void forEachLink(BiConsumer<String, JsonNode> visitor) {
    for (Operation operation : operations()) {
      for (Map.Entry<String, JsonNode> response : operation.node().path("responses").properties()) {
        String pointer = operation.pointer() + "/responses/" + response.getKey() + "/links/";
        resolve(response.getValue())
            .path("links")
            .properties()
            .forEach(
                link -> visitor.accept(pointer + escape(link.getKey()), resolve(link.getValue())));
      }
    }
  }

  /** The operation's parameter of that name, which may have its place in front: {@code path.id}. */
  Optional<JsonNode> parameter(Operation operation, String name) {
    String bare = name.replaceFirst("^(path|query|header|cookie)\\.", "");
    String place = bare.equals(name) ? "" : name.substring(0, name.indexOf('.'));
    for (JsonNode holder : List.of(operation.node(), operation.item())) {
      for (JsonNode reference : holder.path("parameters")) {
        JsonNode parameter = resolve(reference);
        if (parameter.path("name").asText().equals(bare)
            && (place.isEmpty() || parameter.path("in").asText().equals(place))) {
          return Optional.of(parameter);
        }
      }
    }
    return Optional.empty();
  }

  boolean hasParameter(Operation operation, String name) {
    return parameter(operation, name).isPresent();
  }

  /** The schema of the first JSON answer of success, a missing node where there is none. */
  JsonNode successSchema(Operation operation) {
    for (Map.Entry<String, JsonNode> response : operation.node().path("responses").properties()) {
      JsonNode schema = resolve(response.getValue()).at("/content/application~1json/schema");
      if (response.getKey().startsWith("2") && !schema.isMissingNode()) {
        return schema;
      }
    }
    return root.path("");
  }

  /** What a local reference points to, or a missing node; anything else is itself. */
  JsonNode resolve(JsonNode node) {
    JsonNode at = node;
    for (int hops = 0; at.path("$ref").isTextual() && hops < 32; hops++) {
      at = target(at.get("$ref").asText());
    }
    return at;
  }

  JsonNode target(String ref) {
    if (!ref.startsWith("#/")) {
      return root.path("");
    }
    String pointer =
        URLDecoder.decode(ref.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    return root.at(JsonPointer.compile(pointer));
  }

  /** Calls back with every object of the document and its JSON pointer, parents first. */
  void forEachObject(BiConsumer<String, ObjectNode> visitor) {
    visit("", root, visitor);
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static List<Operation> operationsIn(JsonNode items, String pointer) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> item : items.properties()) {
      for (Map.Entry<String, JsonNode> member : item.getValue().properties()) {
        if (METHODS.contains(member.getKey())) {
          String place = pointer + "/" + escape(item.getKey()) + "/" + member.getKey();
          operations.add(new Operation(place, item.getValue(), member.getValue()));
        }
      }
    }
    return operations;
  }

  private static void visit(String pointer, JsonNode node, BiConsumer<String, ObjectNode> visitor) {
    if (node instanceof ObjectNode object) {
      visitor.accept(pointer, object);
      object
          .properties()
          .forEach(m -> visit(pointer + "/" + escape(m.getKey()), m.getValue(), visitor));
    } else {
      for (int i = 0; i < node.size(); i++) {
        visit(pointer + "/" + i, node.get(i), visitor);
      }
    }
  }
}
