package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whether a job can be followed: the operation that a {@code poll} link leads to must tell a phase.
 */
final class JobCheck {
  private final Document document;

  private JobCheck(Document document) {
    this.document = document;
  }

  static void check(
      Document document, Map<String, Document.Operation> operations, Problems problems) {
    JobCheck check = new JobCheck(document);
    Set<String> checked = new HashSet<>();
    document.forEachLink(
        (pointer, link) -> {
          String name = pointer.substring(pointer.lastIndexOf('/') + 1);
          Document.Operation poll = operations.get(link.path("operationId").asText());
          if (name.matches("poll(-\\d+)?")
              && poll != null
              && checked.add(poll.id())
              && !check.tellsPhase(poll)) {
            problems.add(
                poll.pointer(),
                "operationId: " + poll.id(),
                "jobs are followed here, but no success answer tells a phase."
                    + " Put x-phases on its status, be it a header, or x-phase on its variants.");
          }
        });
  }

  private boolean tellsPhase(Document.Operation operation) {
    for (Map.Entry<String, JsonNode> response : operation.node().path("responses").properties()) {
      if (response.getKey().startsWith("2")) {
        JsonNode json =
            document.resolve(response.getValue()).at("/content/application~1json/schema");
        if (tellsPhase(json) || headerTellsPhase(document.resolve(response.getValue()))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean headerTellsPhase(JsonNode response) {
    for (JsonNode header : response.path("headers")) {
      if (document.resolve(document.resolve(header).path("schema")).has("x-phases")) {
        return true;
      }
    }
    return false;
  }

  /** Looks through properties and variants; a schema that contains itself is looked at once. */
  private boolean tellsPhase(JsonNode root) {
    Deque<JsonNode> schemas = new ArrayDeque<>();
    Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    schemas.add(root);
    while (!schemas.isEmpty()) {
      JsonNode schema = document.resolve(schemas.remove());
      if (schema.has("x-phases") || schema.has("x-phase")) {
        return true;
      }
      if (seen.add(schema)) {
        schema.path("properties").forEach(schemas::add);
        for (String combination : new String[] {"oneOf", "anyOf", "allOf"}) {
          schema.path(combination).forEach(schemas::add);
        }
      }
    }
    return false;
  }
}
