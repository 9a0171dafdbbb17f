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
   * @param clock how its clock runs, where that was changed or is moved by hand
   * @param changes how often something was changed that replicas remember
   */
  record Entry(long seed, Instant used, Optional<ClockSetting> clock, long changes) {
    static Entry of(JsonNode json) {
      return new Entry(
          json.path("seed").asLong(),
          Instant.parse(json.path("used").asString()),
          json.has("clock") ? Optional.of(ClockSetting.of(json.path("clock"))) : Optional.empty(),
          json.path("changes").asLong(0));
    }

    ObjectNode json() {
      ObjectNode json =
          Json.object().put("seed", seed).put("used", used.toString()).put("changes", changes);
      clock.ifPresent(setting -> json.set("clock", setting.json()));
      return json;
    }

    Entry withSeed(long other) {
      return new Entry(other, used, clock, changes);
    }

    Entry withUse(Instant now) {
      return new Entry(seed, now, clock, changes);
    }

    Entry withChange() {
      return new Entry(seed, used, clock, changes + 1);
    }

    Entry withClock(ClockSetting setting) {
      return new Entry(seed, used, Optional.of(setting), changes);
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

  /** Keeps how the clock of a namespace runs. */
  SandboxClock.Keeper keeper(String name) {
    return new Keeper(this, name);
  }

  private record Keeper(Register register, String name) implements SandboxClock.Keeper {
    @Override
    public ClockSetting change(ClockSetting here, UnaryOperator<ClockSetting> change) {
      register.change(
          name,
          entry ->
              entry.withClock(
                  change.apply(
                      entry
                          .clock()
                          .filter(setting -> setting.built() == here.built())
                          .orElse(here))));
      return setting().orElseGet(() -> change.apply(here));
    }

    @Override
    public Optional<ClockSetting> now() {
      return isShared() ? setting() : Optional.empty();
    }

    @Override
    public boolean isShared() {
      return register.store().isShared();
    }

    private Optional<ClockSetting> setting() {
      return register.find(name).map(Entry::of).flatMap(Entry::clock);
    }
  }
}
