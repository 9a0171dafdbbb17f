package dev.muster.mock.sandbox.steer;

import dev.muster.mock.fault.Fault;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.FaultSpec;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import dev.muster.mock.sandbox.spec.StateSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a provider into the states that its {@code sandbox.yaml} declares, as a Pact verifier asks
 * for them.
 */
final class ProviderStates {
  private final Steering steering;

  ProviderStates(Steering steering) {
    this.steering = steering;
  }

  /** A state that was asked for, with the values of its holes. */
  private record Meant(StateSpec spec, Map<String, JsonNode> holes) {}

  /** Whether a provider declares a state of that name. */
  boolean knows(SandboxProvider provider, String state) {
    return meant(provider, state).isPresent();
  }

  /**
   * Puts a provider into a state.
   *
   * @return what the state gives
   * @throws SandboxException if the provider declares no such state, or it cannot be come into
   */
  ObjectNode enter(SandboxProvider provider, String state, JsonNode params) {
    Meant meant =
        meant(provider, state)
            .orElseThrow(
                () ->
                    new SandboxException(
                        provider.name()
                            + " has no state \""
                            + state
                            + "\"; its sandbox.yaml declares "
                            + names(provider)));
    ObjectNode all = Json.object();
    meant.spec.params().forEach(all::set);
    meant.holes.forEach(all::set);
    params.properties().forEach(one -> all.set(one.getKey(), one.getValue()));
    Scope scope = provider.scope().with("params", all);
    Template template = provider.template();
    StateSpec spec = meant.spec;
    spec.switches()
        .forEach((name, on) -> provider.turn(name, template.fill(on, scope).asBoolean(true)));
    spec.resources()
        .forEach(
            (type, list) ->
                list.forEach(one -> resource(provider, type, template.fill(one, scope))));
    spec.jobs().forEach(job -> job(provider, template.fill(job, scope)));
    JsonNode balance = template.fill(spec.balance(), scope);
    if (!balance.isMissingNode()) {
      provider.setBalance(amount(state, balance));
    }
    for (JsonNode fault : spec.faults()) {
      Fault read = FaultSpec.read("state " + state, template.fill(fault, scope));
      steering.fault(read.at(provider.name(), read.target().operation()));
    }
    for (JsonNode outcome : spec.outcomes()) {
      OutcomeRule rule = OutcomeRule.read("state " + state, template.fill(outcome, scope));
      steering.outcome(rule.at(provider.name(), rule.target().operation()));
    }
    ObjectNode gives = Json.object();
    spec.gives()
        .forEach(
            (name, value) -> {
              JsonNode given = template.fill(value, scope);
              if (!given.isMissingNode()) {
                gives.set(name, given);
              }
            });
    return gives;
  }

  private static Optional<Meant> meant(SandboxProvider provider, String state) {
    List<StateSpec> states = provider.states();
    Optional<Meant> exact =
        states.stream()
            .filter(spec -> spec.name().equals(state))
            .findFirst()
            .map(spec -> new Meant(spec, Map.of()));
    return exact.or(
        () ->
            states.stream()
                .flatMap(spec -> spec.match(state).map(holes -> new Meant(spec, holes)).stream())
                .findFirst());
  }

  private static String names(SandboxProvider provider) {
    List<String> names = provider.states().stream().map(StateSpec::name).toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private static void resource(SandboxProvider provider, String type, JsonNode fields) {
    provider.createResource(type, Template.asText(fields.path("id")), fields);
  }

  private static void job(SandboxProvider provider, JsonNode job) {
    JsonNode input = job.path("input");
    provider.createJob(
        Template.asText(job.path("operation")),
        Template.asText(job.path("id")),
        Template.asText(job.path("status")),
        input.isObject() ? input : Json.object());
  }

  private static BigDecimal amount(String state, JsonNode balance) {
    try {
      return new BigDecimal(Template.asText(balance));
    } catch (NumberFormatException e) {
      throw new SandboxException(
          "state " + state + ": the balance is no number: " + Template.asText(balance), e);
    }
  }
}
