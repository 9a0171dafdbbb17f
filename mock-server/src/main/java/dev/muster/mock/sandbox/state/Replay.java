package dev.muster.mock.sandbox.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Does again what a journal tells, line by line. */
final class Replay {
  private final Map<String, Map<String, JsonNode>> spaces = new LinkedHashMap<>();
  private final Map<String, Long> counters = new LinkedHashMap<>();
  private final List<JournalLine> waiting = new ArrayList<>();
  private boolean together;

  /** Does what a line says; false if there is no such thing to do. */
  boolean add(JournalLine line) {
    switch (line.word()) {
      case "begin" -> together = true;
      case "end" -> {
        together = false;
        boolean known = waiting.stream().map(this::apply).reduce(true, Boolean::logicalAnd);
        waiting.clear();
        return known;
      }
      default -> {
        if (!together) {
          return apply(line);
        }
        waiting.add(line);
      }
    }
    return true;
  }

  /** Whether lines were begun that count only together, and not ended. */
  boolean isOpen() {
    return together;
  }

  Contents contents() {
    spaces.values().removeIf(Map::isEmpty);
    return new Contents(spaces, counters);
  }

  private boolean apply(JournalLine line) {
    switch (line.word()) {
      case "put" ->
          spaces
              .computeIfAbsent(line.text(1), name -> new LinkedHashMap<>())
              .put(line.text(2), line.entry().path(3));
      case "remove" ->
          spaces.getOrDefault(line.text(1), new LinkedHashMap<>()).remove(line.text(2));
      case "count" -> counters.merge(line.text(1), line.entry().path(2).asLong(), Math::max);
      case "clear" -> {
        spaces.keySet().removeIf(name -> name.startsWith(line.text(1)));
        counters.keySet().removeIf(name -> name.startsWith(line.text(1)));
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
