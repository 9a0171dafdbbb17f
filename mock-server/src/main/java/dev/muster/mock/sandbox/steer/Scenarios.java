package dev.muster.mock.sandbox.steer;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.spec.ScenarioSpec;
import dev.muster.mock.sandbox.state.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The scenarios that are known in a namespace, and which of them are under way. */
record Scenarios(Store store, Map<String, ScenarioSpec> given) {
  private static final String DEFINED = "scenarios";
  private static final String UNDER_WAY = "scenarios under way";
  private static final List<String> BUNDLED =
      List.of("bad-day", "outage", "rate-limited", "slow-day");

  /** A scenario that every sandbox knows; empty if there is none of that name. */
  static Optional<ScenarioSpec> bundled(String name) {
    if (!BUNDLED.contains(name)) {
      return Optional.empty();
    }
    String resource = "/dev/muster/mock/sandbox/scenarios/" + name + ".yaml";
    try (InputStream in = Scenarios.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The class path lacks " + resource);
      }
      return Optional.of(
          ScenarioSpec.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  static List<String> bundled() {
    return BUNDLED;
  }

  void define(String name, ScenarioSpec scenario) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
      throw new SandboxException(
          "A scenario is named by 1 to 64 letters, digits, dots, _ and -, of which the first is a"
              + " letter or digit");
    }
    store.put(DEFINED, name, scenario.json());
  }

  boolean undefine(String name) {
    boolean there = store.get(DEFINED, name).isPresent();
    store.remove(DEFINED, name);
    return there;
  }

  /** Every scenario by name. */
  Map<String, ScenarioSpec> all() {
    Map<String, ScenarioSpec> all = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>(BUNDLED);
    names.addAll(given.keySet());
    names.addAll(store.ids(DEFINED));
    names.forEach(name -> find(name).ifPresent(scenario -> all.put(name, scenario)));
    return all;
  }

  Optional<ScenarioSpec> find(String name) {
    return store
        .get(DEFINED, name)
        .map(json -> ScenarioSpec.read("scenario " + name, json))
        .or(() -> Optional.ofNullable(given.get(name)))
        .or(() -> bundled(name));
  }

  /**
   * The scenario of that name.
   *
   * @throws SandboxException if there is none
   */
  ScenarioSpec require(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new SandboxException(
                    "There is no scenario "
                        + name
                        + "; there are "
                        + String.join(", ", all().keySet())));
  }

  void note(String name) {
    store.put(UNDER_WAY, name, Json.object());
  }

  boolean forget(String name) {
    boolean there = store.get(UNDER_WAY, name).isPresent();
    store.remove(UNDER_WAY, name);
    return there;
  }

  List<String> underWay() {
    return store.ids(UNDER_WAY);
  }
}
