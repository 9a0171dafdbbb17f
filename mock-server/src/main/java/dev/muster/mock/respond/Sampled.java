package dev.muster.mock.respond;

import tools.jackson.databind.JsonNode;

/**
 * A body as a value, and where it comes from.
 *
 * @param rule such as {@code example cat}, {@code generated} or {@code dynamic}
 */
public record Sampled(JsonNode value, String rule) {}
