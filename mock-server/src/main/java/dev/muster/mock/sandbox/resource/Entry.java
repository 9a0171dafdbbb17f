package dev.muster.mock.sandbox.resource;

import tools.jackson.databind.JsonNode;

/**
 * An item of a list.
 *
 * @param ordinal which it is among all that ever were: later ones have greater numbers
 */
public record Entry(long ordinal, JsonNode item) {}
