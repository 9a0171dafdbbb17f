package dev.muster.mock.callback;

import dev.muster.mock.contract.Place;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Makes up what a callback sends: one of the examples that the place holds, or else what is
 * generated from its schema. Called from several threads at once; empty where nothing can be made.
 */
public interface BodySource {
  /** The body for a media type object of a {@code requestBody}. */
  Optional<JsonNode> body(Place mediaType);

  /** The value for a parameter object, which is one of a header. */
  Optional<JsonNode> parameter(Place parameter);
}
