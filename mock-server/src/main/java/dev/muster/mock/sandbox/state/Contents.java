package dev.muster.mock.sandbox.state;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a store keeps under a prefix at one moment; names are told without the prefix.
 *
 * @param spaces by name, each with its documents by id, oldest first; none is empty
 * @param counters by name, the number that each gave last
 */
public record Contents(Map<String, Map<String, JsonNode>> spaces, Map<String, Long> counters) {
  /** Nothing. */
  public static Contents none() {
    return new Contents(Map.of(), Map.of());
  }
}
