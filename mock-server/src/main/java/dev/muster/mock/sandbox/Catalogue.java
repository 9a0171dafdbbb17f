package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.job.Jobs;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.MissingNode;

/** The provider's models, as far as its contract knows them: operations with an {@code x-model}. */
final class Catalogue {
  private final World world;
  private final Jobs jobs;

  Catalogue(World world, Jobs jobs) {
    this.world = world;
    this.jobs = jobs;
  }

  /** Each with {@code name}, {@code category}, {@code endpoint}, {@code summary}, {@code price}. */
  ArrayNode models() {
    ArrayNode models = Json.array();
    for (Operation operation : world.contract().operations()) {
      String name = model(operation);
      if (!name.isEmpty() && jobs.submits(operation.id())) {
        String endpoint = operation.pathTemplate().substring(1);
        models
            .addObject()
            .put("name", name)
            .put("category", operation.tags().stream().findFirst().orElse(""))
            .put("endpoint", endpoint)
            .put("summary", operation.place().text("summary", ""))
            .put("price", jobs.quote(operation.id(), endpoint, Json.object()));
      }
    }
    return models;
  }

  /** What the model that the operation's {@code quote} names would cost; missing without one. */
  JsonNode quote(Call call, Scope scope) {
    Optional<String> asked =
        Optional.ofNullable(world.spec().operations().get(call.operation().id()))
            .flatMap(spec -> spec.quote())
            .map(template -> world.template().fillText(template, scope));
    List<Operation> submits =
        world.contract().operations().stream().filter(one -> jobs.submits(one.id())).toList();
    boolean named = submits.stream().anyMatch(one -> !model(one).isEmpty());
    for (Operation operation : asked.isEmpty() ? List.<Operation>of() : submits) {
      // Where no operation is a model's own, any runs them all.
      if (model(operation).equals(asked.get()) || !named) {
        String name = named ? operation.pathTemplate().substring(1) : asked.get();
        return DecimalNode.valueOf(jobs.quote(operation.id(), name, call.json()));
      }
    }
    return MissingNode.getInstance();
  }

  private static String model(Operation operation) {
    return operation.extension("x-model").asString("");
  }
}
