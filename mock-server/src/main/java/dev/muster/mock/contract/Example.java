package dev.muster.mock.contract;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An example of a body or value, as the document gives it. One that is kept elsewhere ({@code
 * externalValue}) is left out.
 */
public record Example(String name, JsonNode value) {
  static Optional<Example> of(String name, Place place) {
    return place.json().has("value")
        ? Optional.of(new Example(name, place.json().path("value")))
        : Optional.empty();
  }
}
