package dev.muster.mock.sandbox.spec;

import dev.muster.mock.fault.Fault;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.ClockSetting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A day that clients must survive, under one name.
 *
 * @param says what happens
 * @param faults in the order in which they are met
 * @param outcomes what becomes of jobs
 * @param switches by name, whether they are on
 * @param clock how time runs
 * @param json the whole of it
 */
public record ScenarioSpec(
    String says,
    List<Fault> faults,
    List<OutcomeRule> outcomes,
    Map<String, Boolean> switches,
    Optional<ClockSpec> clock,
    JsonNode json) {

  /**
   * How time runs.
   *
   * @param speed for a scaled clock: how many times less long things take
   */
  public record ClockSpec(ClockSetting.Kind kind, double speed) {
    static ClockSpec of(Settings settings) {
      settings.only("kind", "speed");
      ClockSetting.Kind kind =
          settings.child("kind").oneOf(ClockSetting.Kind.class, ClockSetting.Kind.SCALED);
      double speed = settings.child("speed").number(BigDecimal.ONE).doubleValue();
      boolean scaled = kind == ClockSetting.Kind.SCALED;
      if (!(speed > 0) || !scaled && settings.child("speed").present()) {
        throw settings.child("speed").wrong(scaled ? "must be above 0" : "is for a scaled clock");
      }
      return new ClockSpec(kind, speed);
    }
  }

  /** A scenario of faults alone. */
  public static ScenarioSpec of(List<Fault> faults) {
    ObjectNode json = Json.object();
    faults.forEach(fault -> json.withArray("faults").add(FaultSpec.json(fault)));
    return read("faults", json);
  }

  /**
   * Reads a file.
   *
   * @param source what to call it in messages
   * @throws dev.muster.mock.sandbox.SandboxException if it says something that is not known
   */
  public static ScenarioSpec read(String source, String text) {
    return of(YamlText.settings(source, text));
  }

  /** The same of what is JSON already. */
  public static ScenarioSpec read(String source, JsonNode json) {
    return of(new Settings(source, "", json));
  }

  private static ScenarioSpec of(Settings settings) {
    settings.only("says", "faults", "outcomes", "switches", "clock");
    Map<String, Boolean> switches = new LinkedHashMap<>();
    settings.child("switches").members().forEach((name, on) -> switches.put(name, on.flag(true)));
    Settings clock = settings.child("clock");
    ScenarioSpec spec =
        new ScenarioSpec(
            settings.child("says").text(""),
            settings.child("faults").items().stream().map(FaultSpec::of).toList(),
            settings.child("outcomes").items().stream().map(OutcomeRule::of).toList(),
            switches,
            clock.present() ? Optional.of(ClockSpec.of(clock)) : Optional.empty(),
            settings.json());
    if (spec.faults.isEmpty()
        && spec.outcomes.isEmpty()
        && switches.isEmpty()
        && spec.clock.isEmpty()) {
      throw settings.wrong("has neither faults nor outcomes, switches or a clock");
    }
    return spec;
  }
}
