package dev.muster.mock.sandbox.control;

import dev.muster.mock.fault.Tally;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.spec.FaultSpec;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import dev.muster.mock.sandbox.steer.ActiveFault;
import dev.muster.mock.sandbox.steer.ActiveOutcome;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about faults, outcomes and switches. */
final class TroubleTasks {
  private static final String SOURCE = "the body";

  private TroubleTasks() {}

  static Map<String, Task> all() {
    Map<String, Task> tasks = new HashMap<>();
    tasks.put("listFaults", TroubleTasks::faults);
    tasks.put("addFault", TroubleTasks::addFault);
    tasks.put("getFault", TroubleTasks::fault);
    tasks.put("removeFault", TroubleTasks::removeFault);
    tasks.put("clearFaults", TroubleTasks::clearFaults);
    tasks.put("listOutcomes", TroubleTasks::outcomes);
    tasks.put("addOutcome", TroubleTasks::addOutcome);
    tasks.put("getOutcome", TroubleTasks::outcome);
    tasks.put("removeOutcome", TroubleTasks::removeOutcome);
    tasks.put("clearOutcomes", TroubleTasks::clearOutcomes);
    tasks.put("listSwitches", TroubleTasks::switches);
    tasks.put("turnSwitches", TroubleTasks::turn);
    return tasks;
  }

  private static Answer faults(ControlCall call) {
    ObjectNode body = Json.object();
    ArrayNode faults = body.putArray("faults");
    call.steering().faults().forEach(fault -> faults.add(told(fault)));
    return Answers.ok(body);
  }

  private static Answer addFault(ControlCall call) {
    return Answers.created(told(call.steering().fault(FaultSpec.read(SOURCE, call.body()))));
  }

  private static Answer fault(ControlCall call) {
    String id = call.path("id");
    return call.steering().faults().stream()
        .filter(fault -> fault.id().equals(id))
        .findFirst()
        .map(fault -> Answers.ok(told(fault)))
        .orElseThrow(() -> Answers.missing("fault " + id));
  }

  private static Answer removeFault(ControlCall call) {
    String id = call.path("id");
    return Answers.done(call.steering().removeFault(id), "fault " + id);
  }

  private static Answer clearFaults(ControlCall call) {
    call.steering().clearFaults();
    return Answers.done();
  }

  private static Answer outcomes(ControlCall call) {
    ObjectNode body = Json.object();
    ArrayNode outcomes = body.putArray("outcomes");
    call.steering().outcomes().forEach(outcome -> outcomes.add(told(outcome)));
    return Answers.ok(body);
  }

  private static Answer addOutcome(ControlCall call) {
    return Answers.created(told(call.steering().outcome(OutcomeRule.read(SOURCE, call.body()))));
  }

  private static Answer outcome(ControlCall call) {
    String id = call.path("id");
    return call.steering().outcomes().stream()
        .filter(outcome -> outcome.id().equals(id))
        .findFirst()
        .map(outcome -> Answers.ok(told(outcome)))
        .orElseThrow(() -> Answers.missing("outcome " + id));
  }

  private static Answer removeOutcome(ControlCall call) {
    String id = call.path("id");
    return Answers.done(call.steering().removeOutcome(id), "outcome " + id);
  }

  private static Answer clearOutcomes(ControlCall call) {
    call.steering().clearOutcomes();
    return Answers.done();
  }

  private static ObjectNode told(ActiveFault active) {
    return told(FaultSpec.json(active.fault()), active.id(), active.scenario(), active.tally());
  }

  private static ObjectNode told(ActiveOutcome active) {
    ObjectNode rule = active.rule().json();
    if (rule.has("key")) {
      rule.put("key", Masks.masked(active.rule().key()));
    }
    return told(rule, active.id(), active.scenario(), active.tally());
  }

  private static ObjectNode told(ObjectNode what, String id, String scenario, Tally tally) {
    what.put("id", id).put("seen", tally.seen()).put("hit", tally.hit());
    return scenario.isEmpty() ? what : what.put("scenario", scenario);
  }

  private static Answer switches(ControlCall call) {
    ObjectNode body = Json.object();
    ArrayNode switches = body.putArray("switches");
    for (String name : call.sandbox().providers()) {
      SandboxProvider provider = call.provider(name);
      provider
          .switchSpecs()
          .forEach(
              (one, spec) ->
                  switches
                      .addObject()
                      .put("name", one)
                      .put("provider", name)
                      .put("says", spec.says())
                      .put("origin", spec.origin())
                      .put("on", provider.isOn(one)));
    }
    return Answers.ok(body);
  }

  private static Answer turn(ControlCall call) {
    Map<String, Boolean> positions = new HashMap<>();
    call.body()
        .properties()
        .forEach(one -> positions.put(one.getKey(), one.getValue().asBoolean()));
    call.steering().turn(positions);
    return switches(call);
  }
}
