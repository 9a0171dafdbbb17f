package dev.muster.mock.sandbox.spec;

import tools.jackson.databind.JsonNode;

/**
 * What an operation refuses.
 *
 * @param when conditions that must all hold
 * @param reply the answer then
 */
public record Guard(JsonNode when, Reply reply) {
  static Guard of(Settings settings) {
    settings.only("when", "answer");
    return new Guard(settings.child("when").json(), Reply.of(settings.child("answer")));
  }
}
