package dev.muster.mock.sandbox.job;

import dev.muster.mock.fault.Tally;
import dev.muster.mock.fault.Target;
import dev.muster.mock.fault.Trigger;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import dev.muster.mock.sandbox.spec.OutcomeSpec;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which outcome is meant for a job: the first rule that fits, of those that were set while the
 * sandbox runs and then of the provider's file.
 */
public final class OutcomeRules {
  /** The space of a namespace's store that has the rules that were set. */
  public static final String SPACE = "outcomes";

  private static final String COUNTS = "outcome counts";

  private final World world;

  OutcomeRules(World world) {
    this.world = world;
  }

  /**
   * The outcome that a rule says.
   *
   * @param keys the ids of the keys that submit
   */
  Optional<OutcomeSpec> of(String operation, String model, List<String> keys, Scope scope) {
    for (String id : world.store().ids(SPACE)) {
      Optional<JsonNode> stored = world.store().get(SPACE, id);
      if (stored.isPresent()) {
        OutcomeRule rule = OutcomeRule.read("outcome " + id, stored.get().path("rule"));
        if (fits(rule, operation, model, keys, scope) && hits(SPACE, id, id, rule)) {
          return Optional.of(rule.outcome());
        }
      }
    }
    List<OutcomeRule> own = world.spec().jobs().rules();
    for (int i = 0; i < own.size(); i++) {
      OutcomeRule rule = own.get(i);
      if (fits(rule, operation, model, keys, scope)
          && hits(world.space(COUNTS), "rule " + i, world.name() + " rule " + i, rule)) {
        return Optional.of(rule.outcome());
      }
    }
    return Optional.empty();
  }

  private boolean fits(
      OutcomeRule rule, String operation, String model, List<String> keys, Scope scope) {
    return rule.target().covers(world.name(), operation)
        && Target.fits(rule.model(), model)
        && (rule.key().equals("*") || keys.stream().anyMatch(key -> Target.fits(rule.key(), key)))
        && Condition.holds(rule.when(), scope);
  }

  private boolean hits(String space, String id, String purpose, OutcomeRule rule) {
    if (rule.trigger().equals(Trigger.ALWAYS)) {
      return true;
    }
    AtomicBoolean hit = new AtomicBoolean();
    world
        .store()
        .change(
            space,
            id,
            before -> {
              ObjectNode after = before == null ? Json.object() : before.deepCopy().asObject();
              Tally tally = new Tally(after.path("seen").asLong(0), after.path("hit").asLong(0));
              Tally next =
                  tally.next(
                      rule.trigger(),
                      number -> world.seed().fraction("outcome " + purpose, number));
              hit.set(next.hit() > tally.hit());
              return after.put("seen", next.seen()).put("hit", next.hit());
            });
    return hit.get();
  }
}
