package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.state.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The namespaces that there are, as the store has them for other replicas and the next start. */
record Register(Store store) {
  private static final String SPACE = "namespaces";

  /**
   * What is known of a namespace.
   *
   * @param used when it was used last, to some minutes
   * @param at the time of its clock, where that is moved by hand
   */
  record Entry(long seed, Instant used, Optional<Instant> at) {
    static Entry of(JsonNode json) {
      return new Entry(
          json.path("seed").asLong(),
          Instant.parse(json.path("used").asString()),
          json.has("at")
              ? Optional.of(Instant.parse(json.path("at").asString()))
              : Optional.empty());
    }

    ObjectNode json() {
      ObjectNode json = Json.object().put("seed", seed).put("used", used.toString());
      at.ifPresent(time -> json.put("at", time.toString()));
      return json;
    }

    Entry withSeed(long other) {
      return new Entry(other, used, at);
    }

    Entry withUse(Instant now) {
      return new Entry(seed, now, at);
    }

    Entry withTime(Instant time) {
      return new Entry(seed, used, Optional.of(time));
    }
  }

  List<String> names() {
    return store.ids(SPACE);
  }

  Optional<JsonNode> find(String name) {
    return store.get(SPACE, name);
  }

  /** The entry of that name, which is this one if there was none. */
  JsonNode enter(String name, Entry entry) {
    return store
        .change(SPACE, name, before -> before == null ? entry.json() : before)
        .orElseThrow();
  }

  /** Changes an entry that is there. */
  void change(String name, UnaryOperator<Entry> change) {
    store.change(
        SPACE, name, before -> before == null ? null : change.apply(Entry.of(before)).json());
  }

  void remove(String name) {
    store.change(SPACE, name, before -> null);
  }
}
