package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps to {@code if}, {@code then} and {@code else}: a value that breaks them is made again from a
 * schema that states the condition and what follows from it.
 */
final class ConditionMaker implements Maker {
  private static final int ATTEMPTS = 5;

  private final Maker inner;
  private final Function<String, JsonNode> resolve;
  private final List<Condition> conditions = new ArrayList<>();

  private record Condition(
      JsonNode when, JsonNode then, JsonNode otherwise, Maker met, Maker unmet) {}

  ConditionMaker(Maker inner, Flat flat, Makers makers, Function<String, JsonNode> resolve) {
    this.inner = inner;
    this.resolve = resolve;
    for (ObjectNode condition : flat.conditions()) {
      JsonNode when = condition.get("if");
      ObjectNode not = condition.objectNode();
      not.set("not", when);
      conditions.add(
          new Condition(
              when,
              condition.path("then"),
              condition.path("else"),
              makers.of(SchemaMerge.all(base(flat), when, condition.path("then"))),
              makers.of(SchemaMerge.all(base(flat), not, condition.path("else")))));
    }
  }

  /** Everything but the conditions. */
  private static JsonNode base(Flat flat) {
    ObjectNode all = SchemaMerge.all(flat.schema());
    for (Flat.Choice choice : flat.choices()) {
      ObjectNode one = all.objectNode();
      one.putArray(choice.exclusive() ? "oneOf" : "anyOf").addAll(choice.branches());
      all.withArray("allOf").add(one);
    }
    return all;
  }

  @Override
  public JsonNode make(Draw draw) {
    JsonNode value = inner.make(draw);
    for (Condition condition : conditions) {
      for (int i = 0; i < ATTEMPTS && isBroken(condition, value) && draw.mayRetry(); i++) {
        boolean met = new Fit(resolve).fits(value, condition.when());
        value = (met ? condition.met() : condition.unmet()).make(draw);
      }
    }
    return value;
  }

  private boolean isBroken(Condition condition, JsonNode value) {
    Fit fit = new Fit(resolve);
    JsonNode wanted = fit.fits(value, condition.when()) ? condition.then() : condition.otherwise();
    return !wanted.isMissingNode() && !fit.fits(value, wanted);
  }
}
