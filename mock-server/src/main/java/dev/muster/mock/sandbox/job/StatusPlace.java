package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.contract.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Where an answer tells its job's status, and the phase of each value, in the contract's order.
 *
 * @param owner pointer to the object that holds the status
 * @param name of the status in it, or of the header
 * @param inHeader whether not the body tells it, but a header
 */
record StatusPlace(String owner, String name, Map<String, Phase> phases, boolean inHeader) {
  StatusPlace(String owner, String name, Map<String, Phase> phases) {
    this(owner, name, phases, false);
  }

  private record Visit(Place schema, String pointer) {}

  /** The first property, in order and breadth first, whose schema has {@code x-phases}. */
  static Optional<StatusPlace> in(Place schema) {
    return allIn(schema).stream().findFirst();
  }

  /** The first header of a response whose schema has {@code x-phases}. */
  static Optional<StatusPlace> in(Response response) {
    for (Parameter header : response.headers().values()) {
      Map<String, Phase> phases =
          header.schema().map(schema -> phases(schema.follow())).orElse(Map.of());
      if (!phases.isEmpty()) {
        return Optional.of(new StatusPlace("", header.name(), phases, true));
      }
    }
    return Optional.empty();
  }

  /** Every such property in that order. */
  static List<StatusPlace> allIn(Place schema) {
    List<StatusPlace> found = new ArrayList<>();
    Deque<Visit> open = new ArrayDeque<>(List.of(new Visit(schema.follow(), "")));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Visit visit = open.remove();
      if (!seen.add(visit.schema().pointer() + " " + visit.pointer()) || seen.size() > 1_000) {
        continue;
      }
      for (Map.Entry<String, Place> property :
          visit.schema().get("properties").members().entrySet()) {
        Place type = property.getValue().follow();
        Map<String, Phase> phases = phases(type);
        if (!phases.isEmpty()) {
          found.add(new StatusPlace(visit.pointer(), property.getKey(), phases));
        }
        open.add(new Visit(type, visit.pointer() + "/" + escape(property.getKey())));
      }
      List<Visit> parts = new ArrayList<>();
      for (String combination : List.of("allOf", "oneOf", "anyOf")) {
        for (Place part : visit.schema().child(combination).items()) {
          parts.add(new Visit(part.follow(), visit.pointer()));
        }
      }
      // Before what is deeper, in the order of the document.
      for (int i = parts.size() - 1; i >= 0; i--) {
        open.addFirst(parts.get(i));
      }
    }
    return found;
  }

  /** This place with the phases of another that is the same. */
  StatusPlace and(StatusPlace other) {
    Map<String, Phase> all = new LinkedHashMap<>(phases);
    other.phases().forEach(all::putIfAbsent);
    return new StatusPlace(owner, name, all, inHeader);
  }

  private static Map<String, Phase> phases(Place schema) {
    Map<String, Phase> phases = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : schema.json().path("x-phases").properties()) {
      Phase.of(one.getValue().asString()).ifPresent(phase -> phases.put(one.getKey(), phase));
    }
    return phases;
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  String pointer() {
    return owner + "/" + escape(name);
  }

  /** The first status of a phase; the phase's own name where there is none. */
  String status(Phase phase) {
    return phases.entrySet().stream()
        .filter(one -> one.getValue() == phase)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(phase.key());
  }

  /** A step's status in the words of this place, which may have others for the same phases. */
  String told(Step step) {
    return phases.isEmpty() || phases.containsKey(step.status())
        ? step.status()
        : status(step.phase());
  }
}
