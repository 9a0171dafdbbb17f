package dev.muster.mock.sample;

import tools.jackson.databind.JsonNode;

/** Makes values of one schema. Makers are immutable and shared by threads. */
interface Maker {
  JsonNode make(Draw draw);

  /** Whether it is better left out: it would only go round in a circle once more. */
  default boolean isOver(Draw draw) {
    return false;
  }
}
