package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.key.Key;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about keys, which are told without their secrets. */
final class KeyTasks {
  private KeyTasks() {}

  static Map<String, Task> all() {
    return Map.of(
        "listKeys", KeyTasks::list, "addKey", KeyTasks::add, "revokeKey", KeyTasks::revoke);
  }

  private static Answer list(ControlCall call) {
    ObjectNode body = Json.object();
    ArrayNode keys = body.putArray("keys");
    call.provider().keys().forEach(key -> keys.add(told(key)));
    return Answers.ok(body);
  }

  private static Answer add(ControlCall call) {
    JsonNode body = call.body();
    SandboxProvider provider = call.provider();
    String scheme = body.path("scheme").asString();
    Set<String> schemes = provider.contract().securitySchemes().keySet();
    if (!schemes.contains(scheme)) {
      throw Answers.refusal(
          422, "There is no security scheme " + scheme + ", only " + String.join(", ", schemes));
    }
    String secret = body.path("secret").asString();
    Key key =
        new Key(
            scheme,
            body.path("id").asString(secret),
            secret,
            body.path("test").asBoolean(false),
            false);
    provider.addKey(key);
    return Answers.created(told(key));
  }

  private static Answer revoke(ControlCall call) {
    SandboxProvider provider = call.provider();
    String handle = call.path("handle");
    Key key =
        provider.keys().stream()
            .filter(one -> handle(one).equals(handle))
            .findFirst()
            .orElseThrow(() -> Answers.missing("key of that handle"));
    provider.revokeKey(key.scheme(), key.id());
    return Answers.done();
  }

  private static ObjectNode told(Key key) {
    boolean open = !key.id().equals(key.secret());
    return Json.object()
        .put("handle", handle(key))
        .put("scheme", key.scheme())
        .put("shown", open ? key.id() : Masks.masked(key.id()))
        .put("test", key.test())
        .put("revoked", key.revoked());
  }

  private static String handle(Key key) {
    return Masks.handle(key.scheme(), key.id());
  }
}
