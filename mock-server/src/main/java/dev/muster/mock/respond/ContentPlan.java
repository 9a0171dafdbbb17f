package dev.muster.mock.respond;

import dev.muster.mock.Call;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.script.JsValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One media type of a response, ready to be answered with. */
final class ContentPlan {
  private final MediaType declared;
  private final Optional<JsonNode> schema;
  private final List<BodyExample> examples;

  private ContentPlan(MediaType declared, Optional<JsonNode> schema, List<BodyExample> examples) {
    this.declared = declared;
    this.schema = schema;
    this.examples = examples;
  }

  static ContentPlan of(MediaType declared, Schemas schemas) {
    Optional<JsonNode> schema =
        declared.schema().map(Place::json).filter(JsonNode::isObject).map(schemas::prepared);
    List<BodyExample> examples = new ArrayList<>();
    JsonNode media = declared.place().json();
    JsonNode unnamed =
        media.has("example")
            ? media.path("example")
            : schema.orElse(Json.object()).path("examples").path(0);
    if (!unnamed.isMissingNode()) {
      examples.add(
          new BodyExample(
              "default", Optional.of(JsValues.stringified(unnamed)), ExampleCondition.of(media)));
    }
    declared
        .place()
        .child("examples")
        .members()
        .forEach((name, place) -> add(name, place.follow(), examples));
    return new ContentPlan(declared, schema, List.copyOf(examples));
  }

  private static void add(String name, Place place, List<BodyExample> examples) {
    if (place.json().isObject()) {
      boolean elsewhere = place.json().path("externalValue").isString();
      Optional<JsonNode> value =
          Optional.of(place.json().path("value"))
              .filter(given -> !elsewhere && !given.isMissingNode())
              .map(JsValues::stringified);
      examples.add(new BodyExample(name, value, ExampleCondition.of(place.json())));
    }
  }

  String type() {
    return declared.type();
  }

  MediaType declared() {
    return declared;
  }

  Optional<JsonNode> schema() {
    return schema;
  }

  boolean hasExamples() {
    return !examples.isEmpty();
  }

  Optional<BodyExample> example(String name) {
    return examples.stream().filter(example -> example.name().equals(name)).findFirst();
  }

  /** The example that says that it is for such a call, or else the first. */
  Optional<BodyExample> example(Call call) {
    for (BodyExample example : examples) {
      if (example.when().holds(call)) {
        return Optional.of(example);
      }
    }
    return examples.stream().findFirst();
  }

  /** Whether the call has a say in which example is the answer. */
  boolean asksTheCall() {
    return examples.stream().anyMatch(example -> example.when().isStated());
  }
}
