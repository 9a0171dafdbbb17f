package dev.muster.mock.sandbox.spec;

import dev.muster.mock.callback.CallbackOperation;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** What a contract's annotations say that its webhooks and callbacks tell of a job. */
final class DeclaredWebhooks {
  private final ObjectNode webhooks = Json.object();

  private DeclaredWebhooks() {}

  /** By the id of their operation: how they are played, in the words of a {@code sandbox.yaml}. */
  static ObjectNode of(Contract contract) {
    DeclaredWebhooks declared = new DeclaredWebhooks();
    contract
        .root()
        .child("webhooks")
        .members()
        .forEach(
            (name, item) ->
                item.follow().members().values().forEach(place -> declared.add(name, place)));
    for (Operation operation : contract.operations()) {
      CallbackOperation.of(operation.callbacks())
          .forEach(one -> declared.add(one.name(), one.place()));
    }
    return declared.webhooks;
  }

  private void add(String name, Place operation) {
    String id = operation.text("operationId", name);
    for (Place mediaType : operation.get("requestBody").child("content").members().values()) {
      var told = Tellings.in(mediaType.get("schema"), "job", false).templates();
      if (!told.isEmpty() && !webhooks.has(id)) {
        ObjectNode fill = webhooks.putObject(id).putObject("fill");
        told.forEach(fill::set);
      }
    }
  }
}
