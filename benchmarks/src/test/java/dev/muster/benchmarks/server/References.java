package dev.muster.benchmarks.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks through documents. */
final class References {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private References() {}

  /** Every reference that leads nowhere. */
  static List<String> dangling(JsonNode document) {
    return document.findValuesAsString("$ref").stream()
        .filter(reference -> document.at(reference.substring(1)).isMissingNode())
        .toList();
  }

  /** The ids of all operations, in order. */
  static List<String> operations(JsonNode document) {
    List<String> ids = new ArrayList<>();
    for (JsonNode item : document.get("paths")) {
      item.properties().stream()
          .filter(entry -> METHODS.contains(entry.getKey()))
          .forEach(entry -> ids.add(entry.getValue().get("operationId").asString()));
    }
    return ids;
  }
}
