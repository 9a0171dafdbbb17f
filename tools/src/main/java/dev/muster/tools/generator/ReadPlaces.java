package dev.muster.tools.generator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds what a client reads: everything in answers, and in the requests that the provider makes.
 */
final class ReadPlaces {
  private final Set<String> pointers = new HashSet<>();
  private final Deque<Place> open = new ArrayDeque<>();

  private ReadPlaces() {}

  /** The JSON pointers of all that is read. */
  static Set<String> of(Contract contract) {
    ReadPlaces places = new ReadPlaces();
    for (Place.Member path : contract.at("paths").members()) {
      for (Place.Member operation : path.place().resolved().members()) {
        places.open.add(operation.place().get("responses"));
        places.open.add(operation.place().get("callbacks"));
      }
    }
    places.open.add(contract.at("webhooks"));
    while (!places.open.isEmpty()) {
      places.visit(places.open.remove());
    }
    return places.pointers;
  }

  private void visit(Place place) {
    Place at = place.isReference() ? place.resolved() : place;
    if (!at.json().isContainerNode() || !pointers.add(at.pointer())) {
      return;
    }
    if (at.json().isArray()) {
      open.addAll(at.items());
      return;
    }
    for (Place.Member member : at.members()) {
      if (!member.name().equals("examples") && !member.name().equals("example")) {
        open.add(member.place());
      }
    }
  }
}
