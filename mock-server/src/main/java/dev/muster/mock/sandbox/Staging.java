package dev.muster.mock.sandbox;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.sandbox.file.FileDoor;
import dev.muster.mock.sandbox.key.KeyOwners;
import dev.muster.mock.sandbox.spec.ScenarioSpec;
import dev.muster.mock.sandbox.spec.SwitchSpec.Effect;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.webhook.Dispatcher;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the namespaces of a sandbox have in common.
 *
 * @param parts the providers by name, in the order in which they were asked for
 * @param store the whole of it
 * @param stateful whether resources are kept of which only paths tell
 * @param positions of switches to begin with, where that is not their own
 * @param scenarios that are known besides the bundled
 * @param begun the names of those scenarios that begin by themselves
 * @param dispatcher what sends their webhooks
 */
record Staging(
    Map<String, Part> parts,
    Store store,
    Clock wallClock,
    boolean strictKeys,
    boolean stateful,
    Map<String, Boolean> positions,
    Map<String, ScenarioSpec> scenarios,
    List<String> begun,
    Address address,
    Dispatcher dispatcher) {

  /** One provider, and where its keys lead. */
  record Part(ProviderSource source, KeyOwners owners) {
    boolean has(String switchName) {
      return source.spec().switches().containsKey(switchName);
    }
  }

  /**
   * One provider.
   *
   * @throws SandboxException if this sandbox does not play it
   */
  Part part(String name) {
    Part part = parts.get(name);
    if (part == null) {
      throw new SandboxException(
          "This sandbox does not play " + name + " but " + String.join(", ", parts.keySet()));
    }
    return part;
  }

  /** The name of the provider whose contract that is; empty where it is nobody's here. */
  Optional<String> provider(Contract contract) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().source().contract().equals(contract))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A provider's part in a namespace. */
  SandboxProvider play(
      String provider,
      String namespace,
      Store kept,
      Seed seed,
      SandboxClock clock,
      Gate gate,
      FileDoor files) {
    Part part = part(provider);
    World world = new World(namespace, part.source(), kept, seed, clock);
    if (strictKeys) {
      world.switches().force(Effect.STRICT_KEYS);
    }
    positions.forEach(
        (name, on) -> {
          if (part.has(name)) {
            world.switches().begin(name, on);
          }
        });
    return new SandboxProvider(world, part.owners(), wallClock, address, gate, files, dispatcher);
  }

  /**
   * Makes sure that every switch that was turned is somebody's.
   *
   * @throws SandboxException if one is not
   */
  void checkSwitches() {
    for (String name : positions.keySet()) {
      if (parts.values().stream().noneMatch(part -> part.has(name))) {
        Set<String> known = new TreeSet<>();
        parts.values().forEach(part -> known.addAll(part.source().spec().switches().keySet()));
        throw new SandboxException(
            "None of "
                + String.join(", ", parts.keySet())
                + " has a switch "
                + name
                + "; there are "
                + String.join(", ", known));
      }
    }
  }
}
