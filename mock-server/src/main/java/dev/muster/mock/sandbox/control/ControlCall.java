package dev.muster.mock.sandbox.control;

import dev.muster.mock.Call;
import dev.muster.mock.sandbox.Namespace;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.steer.Steering;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A call of the control API, and the namespace that it is about. */
record ControlCall(Call call, Sandbox sandbox) {
  Namespace namespace() {
    String name =
        call.request()
            .headers()
            .first(Namespace.HEADER)
            .or(() -> call.query("namespace"))
            .orElse(Namespace.DEFAULT);
    return sandbox.namespace(name);
  }

  Steering steering() {
    return namespace().steering();
  }

  /** The value of a path parameter. */
  String path(String name) {
    return Objects.requireNonNull(call.path().get(name), name);
  }

  /** The provider that the path names. */
  SandboxProvider provider() {
    return provider(path("provider"));
  }

  SandboxProvider provider(String name) {
    if (!sandbox.providers().contains(name)) {
      throw Answers.refusal(
          404,
          "This sandbox does not play " + name + " but " + String.join(", ", sandbox.providers()));
    }
    return namespace().provider(name);
  }

  JsonNode body() {
    return call.json();
  }
}
