package dev.muster.contract.pact;

import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Holds interactions of a pact against the contract: each names an operation, and its request and
 * its response are such as that operation has.
 */
final class ContractCheck {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
  private static final Pattern EVENT = Pattern.compile("(?:event: (\\S+)\n)?data: (.*)\n\n");
  private static final int INVALID_INPUT = 422;

  private final BundledContract contract;

  ContractCheck(BundledContract contract) {
    this.contract = contract;
  }

  /** What does not fit; empty if all is well. */
  List<String> findings(JsonNode interaction) {
    String id = operationId(interaction);
    Optional<String> operation = contract.operation(id);
    if (operation.isEmpty()) {
      return List.of("the contract has no operation '" + id + "'");
    }
    List<String> findings = new ArrayList<>();
    route(operation.get(), interaction.path("request"), findings);
    request(operation.get(), interaction, findings);
    response(operation.get(), interaction.path("response"), findings);
    return findings;
  }

  static String operationId(JsonNode interaction) {
    return interaction.at("/comments/references/openapi/operationId").asString("");
  }

  private void route(String operation, JsonNode request, List<String> findings) {
    String[] parts = operation.split("/");
    String template = parts[2].replace("~1", "/").replace("~0", "~");
    String asked = request.path("method").asString() + " " + request.path("path").asString();
    String method = parts[3].toUpperCase(Locale.ROOT);
    if (!asked.matches(method + " " + pattern(operation, template))) {
      findings.add(asked + " is not " + method + " " + template);
    }
  }

  private String pattern(String operation, String template) {
    boolean slashes =
        contract
            .at(operation + "/parameters")
            .valueStream()
            .anyMatch(parameter -> parameter.path("x-slashes").asBoolean(false));
    Matcher parameter = PARAMETER.matcher(template);
    return parameter.replaceAll(slashes ? ".+" : "[^/]+");
  }

  private void request(String operation, JsonNode interaction, List<String> findings) {
    JsonNode body = interaction.path("request").path("body");
    String declared = contract.member(operation, "requestBody");
    if (body.isMissingNode() || contract.at(declared).isMissingNode()) {
      if (body.isMissingNode() == contract.at(declared).path("required").asBoolean(false)) {
        findings.add("the request has " + (body.isMissingNode() ? "no body" : "a body"));
      }
      return;
    }
    List<String> mistakes = new ArrayList<>();
    content("the request", declared, body, mistakes);
    if (interaction.path("response").path("status").asInt() != INVALID_INPUT) {
      findings.addAll(mistakes);
    } else if (mistakes.isEmpty()) {
      findings.add("the request is refused although the contract allows it");
    }
  }

  private void response(String operation, JsonNode response, List<String> findings) {
    String status = response.path("status").asString();
    String declared = contract.member(operation + "/responses", status);
    if (contract.at(declared).isMissingNode()) {
      findings.add("the contract has no response " + status);
    } else if (response.has("body")) {
      content("the response", declared, response.path("body"), findings);
    } else if (contract.at(declared).has("content")) {
      findings.add("the response has no body");
    }
  }

  private void content(String what, String owner, JsonNode body, List<String> findings) {
    String type = body.path("contentType").asString().replaceFirst(";.*", "");
    String media = contract.member(owner + "/content", type);
    if (contract.at(media).isMissingNode()) {
      findings.add(what + " is " + type + ", which the contract does not have");
    } else if (type.equals("application/json")) {
      fit(what, media + "/schema", body.path("content"), findings);
    } else if (type.equals("text/event-stream")) {
      events(media, body.path("content").asString(), findings);
    }
  }

  private void events(String media, String stream, List<String> findings) {
    Matcher event = EVENT.matcher(stream);
    int read = 0;
    while (event.find() && event.start() == read) {
      read = event.end();
      String name = event.group(1) == null ? "message" : event.group(1);
      String place = contract.member(media + "/x-event", name);
      if (contract.at(place).isMissingNode()) {
        findings.add("the contract has no event " + name);
      } else {
        fit("the event " + name, place + "/schema", json(event.group(2)), findings);
      }
    }
    if (read < stream.length()) {
      findings.add("no event: " + stream.substring(read));
    }
  }

  private void fit(String what, String schema, JsonNode value, List<String> findings) {
    contract.errors(schema, value).forEach(error -> findings.add(what + ": " + error));
  }

  private static JsonNode json(String text) {
    try {
      return Json.read(text);
    } catch (JacksonException e) {
      throw new AssertionError("No JSON in an event: " + text, e);
    }
  }
}
