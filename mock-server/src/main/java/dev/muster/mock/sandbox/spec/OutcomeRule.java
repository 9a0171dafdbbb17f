package dev.muster.mock.sandbox.spec;

import dev.muster.mock.fault.Target;
import dev.muster.mock.fault.Trigger;
import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which jobs have an outcome.
 *
 * @param target the provider and the operation that submits
 * @param model the model's name, in which {@code *} stands for any characters
 * @param key the key that submits: its id, or itself where it has none; {@code *} for any
 * @param when conditions on the submission; missing for none
 * @param trigger how many of them
 */
public record OutcomeRule(
    Target target, String model, String key, JsonNode when, Trigger trigger, OutcomeSpec outcome) {
  /** A rule for every job. */
  public static OutcomeRule of(OutcomeSpec outcome) {
    return new OutcomeRule(
        Target.ANY, "*", "*", MissingNode.getInstance(), Trigger.ALWAYS, outcome);
  }

  /**
   * Reads a rule.
   *
   * @param source what to call it in messages
   * @throws dev.muster.mock.sandbox.SandboxException if it is none
   */
  public static OutcomeRule read(String source, JsonNode json) {
    return of(new Settings(source, "", json));
  }

  static OutcomeRule of(Settings settings) {
    settings.only(
        OutcomeSpec.names(
                "provider", "operation", "model", "key", "when", "share", "times", "after")
            .toArray(String[]::new));
    Settings when = settings.child("when");
    return new OutcomeRule(
        new Target(settings.child("provider").text("*"), settings.child("operation").text("*")),
        settings.child("model").text("*"),
        settings.child("key").text("*"),
        when.json(),
        trigger(settings),
        OutcomeSpec.of(settings));
  }

  private static Trigger trigger(Settings settings) {
    try {
      return new Trigger(
          settings.child("share").number(BigDecimal.ONE).doubleValue(),
          settings.child("times").integer(0),
          settings.child("after").integer(0));
    } catch (IllegalArgumentException e) {
      throw settings.wrong("is no rule: " + e.getMessage());
    }
  }

  /** This rule for those jobs. */
  public OutcomeRule at(String provider, String operation) {
    return new OutcomeRule(new Target(provider, operation), model, key, when, trigger, outcome);
  }

  /** This rule for that model. */
  public OutcomeRule ofModel(String name) {
    return new OutcomeRule(target, name, key, when, trigger, outcome);
  }

  /** This rule for so many jobs. */
  public OutcomeRule times(long times) {
    return new OutcomeRule(target, model, key, when, trigger.withTimes(times), outcome);
  }

  /** The rule as {@link #read} reads it. */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    put(json, "provider", target.provider());
    put(json, "operation", target.operation());
    put(json, "model", model);
    put(json, "key", key);
    if (!when.isMissingNode()) {
      json.set("when", when);
    }
    outcome.tell(json);
    if (trigger.share() != 1) {
      json.put("share", trigger.share());
    }
    if (trigger.times() != 0) {
      json.put("times", trigger.times());
    }
    if (trigger.after() != 0) {
      json.put("after", trigger.after());
    }
    return json;
  }

  private static void put(ObjectNode json, String name, String value) {
    if (!value.equals("*")) {
      json.put(name, value);
    }
  }
}
