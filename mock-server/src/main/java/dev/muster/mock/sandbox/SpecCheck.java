package dev.muster.mock.sandbox;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.SecurityScheme;
import dev.muster.mock.sandbox.answer.Functions;
import dev.muster.mock.sandbox.answer.Sample;
import dev.muster.mock.sandbox.signature.SignatureTerms;
import dev.muster.mock.sandbox.spec.Guard;
import dev.muster.mock.sandbox.spec.OperationSpec;
import dev.muster.mock.sandbox.spec.Reply;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.spec.StateSpec;
import dev.muster.mock.sandbox.spec.WebhookSpec;
import dev.muster.mock.sandbox.webhook.WebhookModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Finds what a {@code sandbox.yaml} speaks of and its contract does not have, or says oddly. */
final class SpecCheck {
  private SpecCheck() {}

  static List<String> findings(Contract contract, SandboxSpec spec) {
    List<String> findings = new ArrayList<>();
    for (String scheme : spec.credentials().keySet()) {
      if (!contract.securitySchemes().containsKey(scheme)) {
        findings.add(
            "credentials."
                + scheme
                + ": the contract's security schemes are "
                + contract.securitySchemes().keySet());
      }
    }
    for (SecurityScheme scheme : contract.securitySchemes().values()) {
      scheme.signature().ifPresent(terms -> signature(scheme, terms, findings));
    }
    for (Map.Entry<String, OperationSpec> one : spec.operations().entrySet()) {
      String place = "operations." + one.getKey();
      Optional<Operation> operation = contract.operation(one.getKey());
      if (operation.isEmpty()) {
        findings.add(place + ": the contract has no such operation");
        continue;
      }
      OperationSpec played = one.getValue();
      example(played.answer(), operation.get(), place + ".answer", findings);
      example(played.exists(), operation.get(), place + ".exists", findings);
      example(played.unknown(), operation.get(), place + ".unknown", findings);
      example(played.cancel().otherwise(), operation.get(), place + ".otherwise", findings);
      played
          .examples()
          .forEach(
              (key, name) ->
                  example(
                      Reply.named(name), operation.get(), place + ".examples." + key, findings));
      guards(played.refuse(), operation.get(), place + ".refuse", findings);
      guards(played.impossible(), operation.get(), place + ".impossible", findings);
    }
    webhooks(contract, spec, findings);
    for (String name : spec.jobs().examples().keySet()) {
      if (!spec.switches().containsKey(name)) {
        findings.add("jobs.examples." + name + ": there is no switch of that name");
      }
    }
    for (StateSpec state : spec.states()) {
      state(contract, spec, state, findings);
    }
    functions(spec.json(), "", findings);
    return findings;
  }

  private static void state(
      Contract contract, SandboxSpec spec, StateSpec state, List<String> findings) {
    String place = "states." + state.name();
    for (String name : state.switches().keySet()) {
      if (!spec.switches().containsKey(name)) {
        findings.add(place + ".switches." + name + ": there is no switch of that name");
      }
    }
    for (JsonNode job : state.jobs()) {
      String operation = job.path("operation").asString("");
      // A hole may stand for any.
      if (!operation.contains("{") && contract.operation(operation).isEmpty()) {
        findings.add(place + ".jobs: the contract has no operation " + operation);
      }
    }
  }

  /** Finds functions that there are not: objects whose only member begins so, but no conditions. */
  private static void functions(JsonNode json, String place, List<String> findings) {
    for (int i = 0; i < json.size() && json.isArray(); i++) {
      functions(json.path(i), place + "[" + i + "]", findings);
    }
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      String name = member.getKey();
      String at = place.isEmpty() ? name : place + "." + name;
      if (json.size() == 1 && name.matches("\\$[a-z]+") && !Functions.KNOWN.contains(name)) {
        findings.add(at + ": there is no such function; there are " + Functions.KNOWN);
      }
      functions(member.getValue(), at, findings);
    }
  }

  private static void webhooks(Contract contract, SandboxSpec spec, List<String> findings) {
    Map<String, Operation> known;
    try {
      known = new WebhookModel(contract, spec).operations();
    } catch (IllegalArgumentException e) {
      findings.add("a webhook of the contract: " + e.getMessage());
      return;
    }
    for (Map.Entry<String, WebhookSpec> one : spec.webhooks().entrySet()) {
      String place = "webhooks." + one.getKey();
      Operation operation = known.get(one.getKey());
      if (operation == null) {
        findings.add(place + ": the contract's webhooks and callbacks are " + known.keySet());
        continue;
      }
      one.getValue().of().stream()
          .filter(id -> contract.operation(id).isEmpty())
          .forEach(id -> findings.add(place + ".of: the contract has no operation " + id));
      Set<String> examples =
          operation.requestBody().stream()
              .flatMap(body -> body.content().values().stream())
              .flatMap(type -> type.examples().keySet().stream())
              .collect(Collectors.toSet());
      one.getValue().examples().values().stream()
          .filter(name -> !examples.contains(name))
          .forEach(
              name ->
                  findings.add(place + ".examples: " + one.getKey() + " has no example " + name));
    }
  }

  private static void signature(SecurityScheme scheme, JsonNode terms, List<String> findings) {
    try {
      SignatureTerms.of(terms);
    } catch (IllegalArgumentException e) {
      findings.add("the contract's security scheme " + scheme.name() + ": " + e.getMessage());
    }
  }

  private static void guards(
      List<Guard> guards, Operation operation, String place, List<String> findings) {
    for (int i = 0; i < guards.size(); i++) {
      example(guards.get(i).reply(), operation, place + "[" + i + "].answer", findings);
    }
  }

  private static void example(
      Reply reply, Operation operation, String place, List<String> findings) {
    reply
        .example()
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(name -> Sample.named(operation, name, reply.status()).isEmpty())
        .ifPresent(name -> findings.add(place + ": " + operation.id() + " has no example " + name));
  }
}
