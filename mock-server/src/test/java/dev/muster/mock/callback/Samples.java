package dev.muster.mock.callback;

import dev.muster.mock.contract.Place;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sends the examples of the document, and nothing where there are none. */
final class Samples implements BodySource {
  @Override
  public Optional<JsonNode> body(Place mediaType) {
    return example(mediaType);
  }

  @Override
  public Optional<JsonNode> parameter(Place parameter) {
    return example(parameter);
  }

  private static Optional<JsonNode> example(Place place) {
    if (place.json().path("example").asString("").equals("explode")) {
      throw new IllegalStateException("no such luck");
    }
    return Optional.of(place.json().path("example")).filter(example -> !example.isMissingNode());
  }
}
