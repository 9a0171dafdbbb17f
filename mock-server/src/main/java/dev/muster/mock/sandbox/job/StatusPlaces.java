package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.answer.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Where the answers of an operation tell a status. There are several places where answers come in
 * several forms; the first is the usual one.
 *
 * @param all never empty
 */
record StatusPlaces(List<StatusPlace> all) {
  static Optional<StatusPlaces> in(Place schema) {
    Map<String, StatusPlace> byPointer = new LinkedHashMap<>();
    for (StatusPlace place : StatusPlace.allIn(schema)) {
      byPointer.merge(place.pointer(), place, StatusPlace::and);
    }
    return byPointer.isEmpty()
        ? Optional.empty()
        : Optional.of(new StatusPlaces(new ArrayList<>(byPointer.values())));
  }

  static StatusPlaces of(StatusPlace place) {
    return new StatusPlaces(List.of(place));
  }

  StatusPlace usual() {
    return all.get(0);
  }

  /** The place that an answer has. */
  Optional<StatusPlace> of(JsonNode answer) {
    return all.stream()
        .filter(place -> !place.inHeader() && Pointers.has(answer, place.pointer()))
        .findFirst();
  }

  /** The status that an answer tells; empty where it tells none. */
  String status(JsonNode answer) {
    return of(answer).map(place -> answer.at(place.pointer()).asString("")).orElse("");
  }
}
