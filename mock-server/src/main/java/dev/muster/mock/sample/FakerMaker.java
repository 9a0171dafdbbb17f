package dev.muster.mock.sample;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Placeholder. */
final class FakerMaker {
  private FakerMaker() {}

  static Maker of(
      JsonNode faker, ObjectNode schema, String type, Maker plain, FakerOptions options) {
    return plain;
  }
}
