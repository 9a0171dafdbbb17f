package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shop as somebody would write it for WireMock: a static stub for every operation, and the one
 * that takes orders looks at the body with the document's schema.
 */
final class StubMappings {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final ObjectNode document;

  private StubMappings(ObjectNode document) {
    this.document = document;
  }

  /** Writes {@code mappings/} below the directory, which is WireMock's root directory then. */
  static Path write(Path root) throws IOException {
    Path mappings = Files.createDirectories(root.resolve("mappings"));
    new StubMappings(ShopDocument.withOperations(ShopDocument.OPERATIONS)).writeAll(mappings);
    return root;
  }

  private void writeAll(Path mappings) throws IOException {
    for (var path : document.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          ObjectNode stub = stub(path.getKey(), operation.getKey(), operation.getValue());
          String name = operation.getValue().get("operationId").asString();
          Files.writeString(mappings.resolve(name + ".json"), JSON.writeValueAsString(stub));
        }
      }
    }
  }

  private ObjectNode stub(String path, String method, JsonNode operation) {
    ObjectNode stub = JSON.createObjectNode();
    ObjectNode request = stub.putObject("request");
    request.put("method", method.toUpperCase(java.util.Locale.ROOT));
    request.put(path.contains("{") ? "urlPathTemplate" : "urlPath", path);
    if (path.equals("/orders") && method.equals("post")) {
      JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
      request.putArray("bodyPatterns").addObject().set("matchesJsonSchema", inlined(schema));
    }
    String status = operation.get("responses").propertyNames().iterator().next();
    JsonNode content = operation.at("/responses/" + status + "/content/application~1json");
    ObjectNode response = stub.putObject("response");
    response.put("status", Integer.parseInt(status));
    if (!content.isMissingNode()) {
      response.putObject("headers").put("Content-Type", "application/json");
      JsonNode example = content.path("example");
      response.put("body", example.isMissingNode() ? "{\"ok\":true}" : example.toString());
    }
    return stub;
  }

  private JsonNode inlined(JsonNode node) {
    if (node.has("$ref")) {
      return inlined(document.at(node.get("$ref").asString().substring(1)));
    }
    if (node.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      node.properties().forEach(p -> object.set(p.getKey(), inlined(p.getValue())));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JSON.createArrayNode();
      node.forEach(item -> array.add(inlined(item)));
      return array;
    }
    return node;
  }
}
