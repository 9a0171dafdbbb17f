package dev.muster.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The document that the servers are measured with: a shop of fifteen operations. It can be made
 * larger with more shops, each below a path of its own and with schemas of its own, so that a
 * server can share nothing between them.
 */
public final class ShopDocument {
  public static final int OPERATIONS = 15;

  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final String SCHEMAS = "#/components/schemas/";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private ShopDocument() {}

  /** The document with so many operations, fifteen or more; always the same for the same number. */
  public static ObjectNode withOperations(int operations) {
    ObjectNode shop = read();
    if (operations == OPERATIONS) {
      return shop;
    }
    if (operations < OPERATIONS) {
      throw new IllegalArgumentException("The shop has " + OPERATIONS + " operations at least.");
    }
    int more = operations - OPERATIONS;
    ObjectNode paths = YAML.createObjectNode();
    ObjectNode schemas = (ObjectNode) shop.at("/components/schemas");
    Set<Map.Entry<String, JsonNode>> original = Set.copyOf(schemas.properties());
    List<Map.Entry<String, JsonNode>> plain = List.copyOf(shop.get("paths").properties());
    int half = more / 2;
    int number = 0;
    for (int added = 0; added < more; number++) {
      // The measured ones stand in the middle, where a scan finds them after half of its way.
      if (added >= half && !paths.has("/orders")) {
        plain.forEach(path -> paths.set(path.getKey(), path.getValue()));
      }
      String copy = "%03d".formatted(number);
      original.stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(s -> schemas.set("Shop" + copy + s.getKey(), renamed(s.getValue(), copy)));
      for (Map.Entry<String, JsonNode> path : plain) {
        ObjectNode item = (ObjectNode) renamed(path.getValue(), copy);
        for (String method : List.copyOf(item.propertyNames())) {
          if (METHODS.contains(method) && added++ >= more) {
            item.remove(method);
          }
        }
        if (item.propertyNames().stream().anyMatch(METHODS::contains)) {
          paths.set("/shop-" + copy + path.getKey(), item);
        }
      }
    }
    plain.forEach(path -> paths.set(path.getKey(), path.getValue()));
    shop.set("paths", paths);
    return shop;
  }

  /** Writes it as YAML and returns the file. */
  public static Path write(Path directory, int operations) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve("shop-" + operations + ".yaml");
    Files.writeString(file, YAML.writeValueAsString(withOperations(operations)));
    return file;
  }

  /** An answer's example as the document states it. */
  static String example(String pathPointer, String status) {
    return read()
        .at("/paths/" + pathPointer + "/responses/" + status + "/content/application~1json/example")
        .toString();
  }

  private static ObjectNode read() {
    try (InputStream in = ShopDocument.class.getResourceAsStream("shop.yaml")) {
      return (ObjectNode) YAML.readTree(Objects.requireNonNull(in, "shop.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode renamed(JsonNode node, String copy) {
    if (node.isObject()) {
      ObjectNode object = YAML.createObjectNode();
      node.properties()
          .forEach(
              p -> {
                JsonNode value = renamed(p.getValue(), copy);
                if (p.getKey().equals("$ref") && value.asString().startsWith(SCHEMAS)) {
                  value =
                      StringNode.valueOf(
                          SCHEMAS + "Shop" + copy + value.asString().substring(SCHEMAS.length()));
                } else if (p.getKey().equals("operationId")) {
                  value = StringNode.valueOf(value.asString() + copy);
                }
                object.set(p.getKey(), value);
              });
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = YAML.createArrayNode();
      node.forEach(item -> array.add(renamed(item, copy)));
      return array;
    }
    return node;
  }
}
