package dev.muster.mock.sandbox.steer;

import dev.muster.mock.sandbox.state.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was set in a namespace, in the order in which it was set, as the store has it: documents
 * with an {@code id} and, where one brought them, the {@code scenario}.
 */
record Posted(Store store, String space, String word) {
  /** Keeps a document under a new id. */
  String add(ObjectNode document, String scenario) {
    String id = word + "-" + store.next(space + " ids");
    document.put("id", id).put("scenario", scenario);
    store.put(space, id, document);
    return id;
  }

  List<JsonNode> all() {
    return store.list(space);
  }

  Optional<JsonNode> find(String id) {
    return store.get(space, id);
  }

  /** Takes one away; false if it is not there. */
  boolean remove(String id) {
    boolean there = find(id).isPresent();
    store.remove(space, id);
    return there;
  }

  /** Takes away all that are so. */
  void removeAll(Predicate<JsonNode> which) {
    for (JsonNode one : all()) {
      if (which.test(one)) {
        remove(one.path("id").asString());
      }
    }
  }
}
