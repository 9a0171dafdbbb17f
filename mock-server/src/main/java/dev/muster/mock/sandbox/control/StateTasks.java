package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Pact verifiers ask for: one state or several, or that all of it be undone. */
final class StateTasks {
  /** A state and its parameters. */
  private record Asked(String name, JsonNode params) {}

  private StateTasks() {}

  static Map<String, Task> all() {
    return Map.of("enterState", StateTasks::enter);
  }

  private static Answer enter(ControlCall call) {
    if (call.body().path("action").asString("setup").equals("teardown")) {
      call.namespace().reset();
      return Answers.ok(Json.object());
    }
    ObjectNode given = Json.object();
    for (Asked state : asked(call.body())) {
      given.setAll(call.steering().enter(provider(call, state.name), state.name, state.params));
    }
    return Answers.ok(given);
  }

  private static List<Asked> asked(JsonNode body) {
    List<Asked> asked = new ArrayList<>();
    JsonNode params = body.path("params").isObject() ? body.path("params") : Json.object();
    for (JsonNode state : body.path("states")) {
      asked.add(
          state.isObject()
              ? new Asked(
                  state.path("name").asString(),
                  state.path("params").isObject() ? state.path("params") : params)
              : new Asked(state.asString(), params));
    }
    String single = body.path("state").asString("");
    // An exchange without a state is announced too, by some.
    if (!single.isEmpty()) {
      asked.add(new Asked(single, params));
    }
    return asked;
  }

  private static String provider(ControlCall call, String state) {
    Optional<String> named = call.call().query("provider");
    if (named.isPresent()) {
      return call.provider(named.get()).name();
    }
    List<String> declaring = call.steering().declaring(state);
    if (declaring.size() == 1) {
      return declaring.get(0);
    }
    List<String> played = call.sandbox().providers();
    if (declaring.isEmpty() && played.size() == 1) {
      return played.get(0);
    }
    throw Answers.refusal(
        422,
        declaring.isEmpty()
            ? "No provider here declares a state \"" + state + "\" in its sandbox.yaml"
            : String.join(", ", declaring)
                + " all declare a state \""
                + state
                + "\"; say whose it is: ?provider="
                + declaring.get(0));
  }
}
