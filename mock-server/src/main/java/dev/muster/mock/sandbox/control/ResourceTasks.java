package dev.muster.mock.sandbox.control;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxProvider;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about resources and money. */
final class ResourceTasks {
  private ResourceTasks() {}

  static Map<String, Task> all() {
    return Map.of(
        "listResourceTypes", ResourceTasks::types,
        "listResources", ResourceTasks::list,
        "getResource", ResourceTasks::get,
        "putResource", ResourceTasks::put,
        "removeResource", ResourceTasks::remove,
        "getBalance", call -> balance(call.provider()),
        "setBalance", ResourceTasks::setBalance);
  }

  private static Answer types(ControlCall call) {
    ObjectNode body = Json.object();
    call.provider().resourceTypes().forEach(body.putArray("types")::add);
    return Answers.ok(body);
  }

  private static Answer list(ControlCall call) {
    SandboxProvider provider = call.provider();
    String type = call.path("type");
    ObjectNode body = Json.object();
    ArrayNode resources = body.putArray("resources");
    provider.resources(type).forEach(one -> resources.add(masked(provider, type, one)));
    return Answers.ok(body);
  }

  private static Answer get(ControlCall call) {
    SandboxProvider provider = call.provider();
    String type = call.path("type");
    return provider
        .resource(type, call.path("id"))
        .map(one -> Answers.ok(masked(provider, type, one)))
        .orElseThrow(() -> Answers.missing(type + " " + call.path("id")));
  }

  private static Answer put(ControlCall call) {
    call.provider().createResource(call.path("type"), call.path("id"), call.body());
    return Answers.done();
  }

  private static Answer remove(ControlCall call) {
    String type = call.path("type");
    String id = call.path("id");
    return Answers.done(call.provider().removeResource(type, id), type + " " + id);
  }

  /** Without the secrets that resources hold which are keys. */
  private static JsonNode masked(SandboxProvider provider, String type, JsonNode resource) {
    JsonNode told = resource;
    for (String field : provider.secretFields(type)) {
      if (told.has(field)) {
        told = told.deepCopy().asObject().put(field, Masks.masked(told.path(field).asString("")));
      }
    }
    return told;
  }

  private static Answer balance(SandboxProvider provider) {
    return Answers.ok(Json.object().set("balance", DecimalNode.valueOf(provider.balance())));
  }

  private static Answer setBalance(ControlCall call) {
    call.provider().setBalance(call.body().path("balance").decimalValue());
    return balance(call.provider());
  }
}
