package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.Namespace;
import dev.muster.mock.sandbox.SandboxProvider;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about a namespace as a whole. */
final class WholeTasks {
  private WholeTasks() {}

  static Map<String, Task> all() {
    return Map.of(
        "getDocument", call -> Answers.ok(Control.contract().document()),
        "getSandbox", WholeTasks::sandbox,
        "getEnvironment", WholeTasks::environment,
        "listNamespaces", WholeTasks::namespaces,
        "dropNamespace", WholeTasks::drop,
        "reset", WholeTasks::reset,
        "getSnapshot", call -> Answers.ok(call.namespace().snapshot()),
        "restoreSnapshot", WholeTasks::restore);
  }

  private static Answer sandbox(ControlCall call) {
    Namespace namespace = call.namespace();
    ObjectNode body = Json.object().put("namespace", namespace.name());
    call.sandbox().namespaces().forEach(body.putArray("namespaces")::add);
    ArrayNode providers = body.putArray("providers");
    for (String name : namespace.providers()) {
      SandboxProvider provider = namespace.provider(name);
      providers
          .addObject()
          .put("name", name)
          .put("url", call.sandbox().baseUrl(name).toString())
          .put("jobs", provider.jobs().size())
          .put("balance", provider.balance());
    }
    body.put("seed", namespace.seed());
    body.set("clock", TimeTasks.told(namespace));
    namespace.steering().underWay().forEach(body.putArray("scenarios")::add);
    body.put("faults", namespace.steering().faults().size());
    body.put("outcomes", namespace.steering().outcomes().size());
    return Answers.ok(body);
  }

  private static Answer environment(ControlCall call) {
    ObjectNode body = Json.object();
    call.namespace().environment().forEach(body::put);
    return Answers.ok(body);
  }

  private static Answer namespaces(ControlCall call) {
    ObjectNode body = Json.object();
    call.sandbox().namespaces().forEach(body.putArray("namespaces")::add);
    return Answers.ok(body);
  }

  private static Answer drop(ControlCall call) {
    String name = call.path("name");
    return Answers.done(call.sandbox().drop(name), "namespace " + name);
  }

  private static Answer reset(ControlCall call) {
    call.namespace().reset();
    return Answers.done();
  }

  private static Answer restore(ControlCall call) {
    call.namespace().restore(call.body());
    return Answers.done();
  }
}
