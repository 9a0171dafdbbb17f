package dev.muster.mock.sandbox.spec;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Link;
import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.contract.Response;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a contract's own annotations have its operations played, in the words of a {@code
 * sandbox.yaml}: what answers tell of jobs and files, which operation cancels, which lists, which
 * takes files. What the file says goes before it.
 */
final class Declared {
  private final Contract contract;
  private final Map<String, Response> submits = new HashMap<>();
  private final Map<String, Link> cancels = new HashMap<>();
  private final Map<String, Link> polls = new HashMap<>();

  private Declared(Contract contract) {
    this.contract = contract;
    for (Operation operation : contract.operations()) {
      for (Response response : operation.responses().values()) {
        follow("poll", response, polls);
        follow("cancel", response, cancels);
        if (response.links().containsKey("poll")) {
          submits.put(operation.id(), response);
        }
      }
    }
  }

  /** By operation id: how it is played. */
  static ObjectNode operations(Contract contract) {
    Declared declared = new Declared(contract);
    ObjectNode operations = Json.object();
    for (Operation operation : contract.operations()) {
      ObjectNode played = declared.play(operation);
      if (!played.isEmpty()) {
        operations.set(operation.id(), played);
      }
    }
    return operations;
  }

  private void follow(String name, Response response, Map<String, Link> targets) {
    Optional.ofNullable(response.links().get(name))
        .ifPresent(
            link -> link.target(contract).ifPresent(target -> targets.put(target.id(), link)));
  }

  private ObjectNode play(Operation operation) {
    Optional<Response> response =
        Optional.ofNullable(submits.get(operation.id())).or(() -> success(operation));
    if (response.isEmpty()) {
      return Json.object();
    }
    String id = operation.id();
    if (submits.containsKey(id) || polls.containsKey(id)) {
      ObjectNode fill = Json.object();
      schema(response.get())
          .map(schema -> Tellings.in(schema, "job", false))
          .ifPresent(told -> told.templates().forEach(fill::set));
      return answering(Json.object(), fill, response.get());
    }
    if (cancels.containsKey(id)) {
      return cancelling(cancels.get(id), response.get());
    }
    JsonNode resource = operation.extension("x-resource");
    if (resource.path("type").asString("").equals("job")) {
      String action = resource.path("action").asString("");
      if (action.equals("read") || action.equals("delete")) {
        return answering(Json.object().put("does", action).put("resource", "job"), response.get());
      }
    }
    Optional<ObjectNode> list = DeclaredList.of(operation, response.get());
    return list.or(() -> taking(operation, response.get())).orElseGet(Json::object);
  }

  private static ObjectNode cancelling(Link link, Response response) {
    ObjectNode played = Json.object().put("does", "cancel").put("resource", "job");
    link.parameters().entrySet().stream()
        .filter(parameter -> parameter.getValue().startsWith("$response."))
        .map(parameter -> parameter.getKey().replaceFirst("^(path|query|header)\\.", ""))
        .findFirst()
        .ifPresent(name -> played.put("id", "$request.path." + name));
    return answering(played, response);
  }

  /** Takes a file: as a part of a form, or by a URL that it is to be put to. */
  private static Optional<ObjectNode> taking(Operation operation, Response response) {
    Optional<Tellings> told = schema(response).map(schema -> Tellings.in(schema, "job"));
    if (told.filter(one -> one.tell("file.")).isEmpty()) {
      return Optional.empty();
    }
    if (told.get().tell("file.upload}")) {
      ObjectNode played = Json.object().put("does", "presign").put("resource", "file");
      ObjectNode file = played.putObject("file");
      body(operation, "application/json").ifPresent(schema -> promised(schema, file));
      return Optional.of(answering(played, response));
    }
    return body(operation, "multipart/form-data")
        .flatMap(Declared::part)
        .map(part -> answering(Json.object().put("does", "upload").put("part", part), response));
  }

  /** What a request says of the file that it will put. */
  private static void promised(Place schema, ObjectNode file) {
    for (Map.Entry<String, Place> property : schema.child("properties").members().entrySet()) {
      String fact = property.getValue().follow().text("x-tells", "");
      if (fact.matches("file\\.(name|type|size)")) {
        file.put(fact.substring(5), "{$request.body#/" + property.getKey() + "}");
      }
    }
  }

  private static Optional<String> part(Place schema) {
    return schema.child("properties").members().entrySet().stream()
        .filter(one -> one.getValue().follow().text("format", "").equals("binary"))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Place> body(Operation operation, String type) {
    return operation
        .requestBody()
        .map(body -> body.content().get(type))
        .flatMap(MediaType::schema)
        .map(Place::follow);
  }

  private static ObjectNode answering(ObjectNode played, Response response) {
    ObjectNode fill = Json.object();
    schema(response).ifPresent(schema -> Tellings.in(schema, "job").templates().forEach(fill::set));
    return answering(played, fill, response);
  }

  private static ObjectNode answering(ObjectNode played, ObjectNode fill, Response response) {
    ObjectNode answer = Json.object();
    ObjectNode headers = headers(response);
    if (!fill.isEmpty()) {
      answer.set("fill", fill);
    }
    if (!headers.isEmpty()) {
      answer.set("headers", headers);
    }
    if (!answer.isEmpty()) {
      played.set("answer", answer);
    }
    return played;
  }

  private static ObjectNode headers(Response response) {
    ObjectNode headers = Json.object();
    for (Parameter header : response.headers().values()) {
      header
          .schema()
          .flatMap(schema -> Tellings.of(schema, "job"))
          .ifPresent(template -> headers.set(header.name(), template));
    }
    return headers;
  }

  static Optional<Place> schema(Response response) {
    return response.content().values().stream()
        .filter(type -> ContentType.of(type.type()).isJson())
        .findFirst()
        .flatMap(MediaType::schema);
  }

  private static Optional<Response> success(Operation operation) {
    List<Response> successes =
        operation.responses().values().stream()
            .filter(response -> response.key().startsWith("2"))
            .toList();
    return successes.stream()
        .filter(response -> schema(response).isPresent())
        .findFirst()
        .or(() -> successes.stream().findFirst());
  }
}
