package dev.muster.mock.sandbox.state;

import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.spec.SwitchSpec;
import dev.muster.mock.sandbox.spec.SwitchSpec.Effect;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/**
 * Which of a provider's switches are on, as the store has it. Thread-safe; a change holds from the
 * next request on.
 */
public final class Switches {
  private final String provider;
  private final Map<String, SwitchSpec> known;
  private final Memo memo;
  private final String space;
  private final Map<String, Boolean> initial = new ConcurrentHashMap<>();
  private final Set<Effect> forced = ConcurrentHashMap.newKeySet();

  /**
   * Switches.
   *
   * @param space where the positions are kept of those that were turned
   */
  public Switches(String provider, Map<String, SwitchSpec> known, Memo memo, String space) {
    this.provider = provider;
    this.known = known;
    this.memo = memo;
    this.space = space;
  }

  /**
   * Turns a switch.
   *
   * @throws SandboxException if the provider has none of that name
   */
  public void turn(String name, boolean on) {
    require(name);
    memo.put(space, name, BooleanNode.valueOf(on));
  }

  /** Has a switch in that position to begin with, and again after a reset. */
  public void begin(String name, boolean on) {
    require(name);
    initial.put(name, on);
  }

  /**
   * Puts one switch back to where it began.
   *
   * @throws SandboxException if the provider has none of that name
   */
  public void putBack(String name) {
    require(name);
    memo.remove(space, name);
  }

  private void require(String name) {
    if (!known.containsKey(name)) {
      throw new SandboxException(
          provider + " has no switch " + name + "; it has " + String.join(", ", known.keySet()));
    }
  }

  /** Whether a switch is on; one that does not exist is off. */
  public boolean isOn(String name) {
    SwitchSpec spec = known.get(name);
    return spec != null
        && memo.get(space, name)
            .map(JsonNode::asBoolean)
            .orElseGet(() -> initial.getOrDefault(name, spec.on()));
  }

  /** Has an effect whatever the switches say. */
  public void force(Effect effect) {
    forced.add(effect);
  }

  /** Whether an effect is forced, or any switch with it is on. */
  public boolean has(Effect effect) {
    return forced.contains(effect)
        || known.entrySet().stream()
            .anyMatch(
                one ->
                    one.getValue().effect().filter(effect::equals).isPresent()
                        && isOn(one.getKey()));
  }
}
