package dev.muster.mock.sandbox;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.state.Store;
import java.time.Duration;
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
   * @param changes how often something was changed that replicas remember
   */
  record Entry(long seed, Instant used, Optional<Instant> at, long changes) {
    static Entry of(JsonNode json) {
      return new Entry(
          json.path("seed").asLong(),
          Instant.parse(json.path("used").asString()),
          json.has("at")
              ? Optional.of(Instant.parse(json.path("at").asString()))
              : Optional.empty(),
          json.path("changes").asLong(0));
    }

    ObjectNode json() {
      ObjectNode json =
          Json.object().put("seed", seed).put("used", used.toString()).put("changes", changes);
      at.ifPresent(time -> json.put("at", time.toString()));
      return json;
    }

    Entry withSeed(long other) {
      return new Entry(other, used, at, changes);
    }

    Entry withUse(Instant now) {
      return new Entry(seed, now, at, changes);
    }

    Entry withChange() {
      return new Entry(seed, used, at, changes + 1);
    }

    Entry withTime(Instant time) {
      return new Entry(seed, used, Optional.of(time), changes);
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
    store.remove(SPACE, name);
  }

  /** Keeps the time of a namespace whose clock is moved by hand. */
  SandboxClock.Keeper keeper(String name) {
    return new Keeper(this, name);
  }

  private record Keeper(Register register, String name) implements SandboxClock.Keeper {
    @Override
    public Instant step(Instant here, Duration by) {
      register.change(name, entry -> entry.withTime(entry.at().orElse(here).plus(by)));
      return time().orElseGet(() -> here.plus(by));
    }

    @Override
    public Optional<Instant> now() {
      return isShared() ? time() : Optional.empty();
    }

    @Override
    public boolean isShared() {
      return register.store().isShared();
    }

    private Optional<Instant> time() {
      return register.find(name).map(Entry::of).flatMap(Entry::at);
    }
  }
}
