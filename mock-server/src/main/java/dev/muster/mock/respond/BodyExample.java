package dev.muster.mock.respond;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An example of a body or of a header.
 *
 * @param name {@code default} for one that the document gives no name
 * @param value empty for one that is kept elsewhere
 */
record BodyExample(String name, Optional<JsonNode> value, ExampleCondition when) {}
