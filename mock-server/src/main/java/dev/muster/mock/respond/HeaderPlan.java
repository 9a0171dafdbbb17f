package dev.muster.mock.respond;

import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.schema.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A header of a response.
 *
 * @param example what is sent, if the document has an example
 */
record HeaderPlan(String name, Optional<JsonNode> schema, Optional<BodyExample> example) {

  static HeaderPlan of(Parameter header, Schemas schemas) {
    Optional<JsonNode> schema =
        header.schema().map(Place::json).filter(JsonNode::isObject).map(schemas::prepared);
    List<BodyExample> examples = new ArrayList<>();
    Place content =
        header.place().child("content").members().values().stream()
            .findFirst()
            .map(Place::follow)
            .orElse(header.place().child("content"));
    addAll(content.child("examples"), examples);
    addOne(content.json(), examples);
    addAll(header.place().child("examples"), examples);
    addOne(header.place().json(), examples);
    return new HeaderPlan(header.name(), schema, examples.stream().findFirst());
  }

  private static void addAll(Place named, List<BodyExample> examples) {
    named
        .members()
        .forEach(
            (name, place) -> {
              Optional<JsonNode> value =
                  Optional.of(place.follow().json().path("value"))
                      .filter(given -> !given.isMissingNode());
              examples.add(new BodyExample(name, value, ExampleCondition.of(place.json())));
            });
  }

  private static void addOne(JsonNode owner, List<BodyExample> examples) {
    if (owner.has("example")) {
      examples.add(
          new BodyExample(
              "default",
              Optional.of(owner.path("example")),
              ExampleCondition.of(MissingNode.getInstance())));
    }
  }
}
