package dev.muster.mock.sandbox.spec;

import dev.muster.mock.contract.Example;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.contract.Response;
import dev.muster.mock.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of jobs: an operation with {@code x-pages} whose items tell of one. */
final class DeclaredList {
  private DeclaredList() {}

  static Optional<ObjectNode> of(Operation operation, Response response) {
    JsonNode items = operation.extension("x-pages").path("items");
    List<String> pointers =
        items.isArray()
            ? items.valueStream().map(JsonNode::asString).toList()
            : items.isString() ? List.of(items.stringValue()) : List.of();
    return pointers.stream()
        .filter(pointer -> pointer.isEmpty() || pointer.startsWith("/"))
        .flatMap(pointer -> list(operation, response, pointer).stream())
        .findFirst();
  }

  private static Optional<ObjectNode> list(Operation operation, Response response, String pointer) {
    Optional<Tellings> told =
        Declared.schema(response)
            .flatMap(schema -> at(schema.follow(), pointer))
            .map(list -> Tellings.in(list.get("items"), "it"))
            .filter(tellings -> tellings.tell("it."));
    Optional<JsonNode> example = example(response).map(whole -> whole.at(pointer).path(0));
    if (told.isEmpty() || example.filter(item -> !item.isMissingNode()).isEmpty()) {
      return Optional.empty();
    }
    ObjectNode played = Json.object().put("does", "list").put("resource", "job");
    ObjectNode filter = filter(operation);
    if (!filter.isEmpty()) {
      played.set("filter", filter);
    }
    ObjectNode each = Json.object();
    ObjectNode of = each.putObject("$each").put("of", "items");
    of.set("as", told.get().laidOver(example.get()));
    played.putObject("answer").putObject("set").set(pointer, each);
    return Optional.of(played);
  }

  /** By the query parameters that tell something of a job. */
  private static ObjectNode filter(Operation operation) {
    ObjectNode filter = Json.object();
    for (Parameter parameter : operation.parameters()) {
      String fact =
          parameter.schema().map(Place::follow).map(one -> one.text("x-tells", "")).orElse("");
      if (parameter.in().equals("query") && fact.startsWith("job.")) {
        filter.put(fact.substring(4), "$request.query." + parameter.name());
      }
    }
    return filter;
  }

  private static Optional<JsonNode> example(Response response) {
    return response.content().values().stream()
        .map(MediaType::examples)
        .flatMap(examples -> examples.values().stream())
        .map(Example::value)
        .findFirst();
  }

  /** The schema of what stands at a pointer, if it is a list. */
  private static Optional<Place> at(Place schema, String pointer) {
    Place place = schema;
    for (String name : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      place = place.child("properties").get(name);
    }
    return Optional.of(place).filter(list -> list.json().has("items"));
  }
}
