package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.spec.ScenarioSpec;
import dev.muster.mock.sandbox.steer.Steering;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about scenarios. */
final class ScenarioTasks {
  private ScenarioTasks() {}

  static Map<String, Task> all() {
    return Map.of(
        "listScenarios", ScenarioTasks::list,
        "getScenario", call -> Answers.ok(known(call).json()),
        "defineScenario", ScenarioTasks::define,
        "forgetScenario", ScenarioTasks::forget,
        "beginScenario", ScenarioTasks::begin,
        "endScenario", ScenarioTasks::end);
  }

  private static Answer list(ControlCall call) {
    Steering steering = call.steering();
    List<String> underWay = steering.underWay();
    ObjectNode body = Json.object();
    ArrayNode scenarios = body.putArray("scenarios");
    steering
        .scenarios()
        .forEach(
            (name, scenario) ->
                scenarios
                    .addObject()
                    .put("name", name)
                    .put("says", scenario.says())
                    .put("underWay", underWay.contains(name)));
    return Answers.ok(body);
  }

  private static ScenarioSpec known(ControlCall call) {
    String name = call.path("name");
    ScenarioSpec scenario = call.steering().scenarios().get(name);
    if (scenario == null) {
      throw Answers.refusal(
          404,
          "There is no scenario "
              + name
              + "; there are "
              + String.join(", ", call.steering().scenarios().keySet()));
    }
    return scenario;
  }

  private static Answer define(ControlCall call) {
    call.steering().define(call.path("name"), ScenarioSpec.read("the body", call.body()));
    return Answers.done();
  }

  private static Answer forget(ControlCall call) {
    String name = call.path("name");
    known(call);
    call.steering().end(name);
    if (!call.steering().undefine(name)) {
      throw Answers.refusal(409, "The scenario " + name + " was not made known here, and stays");
    }
    return Answers.done();
  }

  private static Answer begin(ControlCall call) {
    known(call);
    call.steering().begin(call.path("name"));
    return Answers.done();
  }

  private static Answer end(ControlCall call) {
    String name = call.path("name");
    known(call);
    if (!call.steering().end(name)) {
      throw Answers.refusal(409, "The scenario " + name + " is not under way");
    }
    return Answers.done();
  }
}
