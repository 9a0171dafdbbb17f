package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.tools.generator.Model.Event;
import dev.muster.tools.generator.Model.EventModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of streams. Streams with the same events share their types, named by the words
 * that the events' data begin with ({@code FormationProgress}, {@code FormationFailure}: {@code
 * FormationEvent}), else for the first operation.
 */
final class EventReader {
  /** What the file of a stream's events uses itself. */
  private static final Set<String> TAKEN =
      Set.of(
          "EventData",
          "EventDecoder",
          "JsonAdapter",
          "Json",
          "List",
          "Map",
          "Moshi",
          "Nullable",
          "Objects",
          "Override",
          "Phase",
          "StreamEvent",
          "String",
          "Unknown");

  private final Types types;
  private final Map<JsonNode, EventModel> byEvents = new LinkedHashMap<>();

  EventReader(Types types) {
    this.types = types;
  }

  List<EventModel> models() {
    return List.copyOf(byEvents.values());
  }

  /** The name of a stream's events, null if the contract lists none. */
  @Nullable String name(Place mediaType, String operationId) {
    Place events = mediaType.get("x-event");
    if (!events.exists()) {
      return null;
    }
    EventModel known = byEvents.get(events.json());
    if (known == null) {
      known = read(events, operationId);
      byEvents.put(events.json(), known);
    }
    return known.name();
  }

  private EventModel read(Place events, String operationId) {
    String prefix = sharedWords(events);
    String name =
        types.reserve((prefix.isEmpty() ? Names.plainType(operationId) : prefix) + "Event");
    Set<String> names = new LinkedHashSet<>(TAKEN);
    names.add(name);
    Set<String> components = components(events);
    List<Event> list = new ArrayList<>();
    for (Place.Member event : events.members()) {
      Place schema = event.place().get("schema");
      if (!schema.exists()) {
        throw event.place().problem("the event has no schema; say what its data is");
      }
      String plain = Names.plainType(event.name());
      // Nested, it would hide the component of that name, which is some event's data.
      String free = components.contains(plain) ? plain + "Event" : plain;
      String record = Names.unique(free, names, "");
      JavaType data = types.of(schema, types.named(name + record + "Data"));
      list.add(new Event(event.name(), record, data, phase(event.place()), schema));
    }
    return new EventModel(name, events, List.copyOf(list));
  }

  private static @Nullable String phase(Place event) {
    String phase = event.text("final");
    if (phase == null) {
      return null;
    }
    if (!Set.of("succeeded", "failed", "cancelled").contains(phase)) {
      throw event.get("final").problem("'" + phase + "' is none of succeeded, failed, cancelled");
    }
    return phase.toUpperCase(Locale.ROOT);
  }

  private static Set<String> components(Place events) {
    Set<String> names = new LinkedHashSet<>();
    for (Place.Member event : events.members()) {
      String component = event.place().get("schema").schemaName();
      if (component != null) {
        names.add(Names.type(component));
      }
    }
    return names;
  }

  private static String sharedWords(Place events) {
    List<List<String>> names = new ArrayList<>();
    for (Place.Member event : events.members()) {
      String component = event.place().get("schema").schemaName();
      if (component == null) {
        return "";
      }
      names.add(List.of(component.split("(?<=[a-z0-9])(?=[A-Z])")));
    }
    StringBuilder shared = new StringBuilder();
    for (int index = 0; ; index++) {
      int at = index;
      if (names.isEmpty() || names.stream().anyMatch(words -> words.size() <= at + 1)) {
        return shared.toString();
      }
      String word = names.get(0).get(at);
      if (names.stream().anyMatch(words -> !words.get(at).equals(word))) {
        return shared.toString();
      }
      shared.append(word);
    }
  }
}
