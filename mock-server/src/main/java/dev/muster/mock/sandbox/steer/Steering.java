package dev.muster.mock.sandbox.steer;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.fault.Fault;
import dev.muster.mock.fault.Strike;
import dev.muster.mock.fault.Target;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.Namespace;
import dev.muster.mock.sandbox.SandboxException;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.job.OutcomeRules;
import dev.muster.mock.sandbox.spec.OutcomeRule;
import dev.muster.mock.sandbox.spec.ScenarioSpec;
import dev.muster.mock.sandbox.state.Memo;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a namespace does to its clients on purpose: faults, outcomes of jobs, and scenarios, which
 * are sets of both. All of it is forgotten by a reset. Thread-safe.
 *
 * <pre>{@code
 * Steering steering = sandbox.steering();
 * steering.fault(Fault.status(503).retryAfter(2).at("muapi", "fluxDevImage").times(3));
 * steering.begin("bad-day");
 * }</pre>
 */
public final class Steering {
  private static final String NOBODY = "";

  /** Holds a document while there are faults, so that calls need not look for them. */
  private static final String NOTES = "steering";

  private static final String FAULTS = "faults";

  private final Namespace namespace;
  private final Memo memo;
  private final Posted faults;
  private final Posted outcomes;
  private final StoredFaults stored;
  private final Scenarios scenarios;
  private final List<String> first;
  private final ProviderStates states = new ProviderStates(this);

  /**
   * A steering.
   *
   * @param store the namespace's part of it
   * @param given scenarios that the sandbox was started with
   * @param first the names of those that begin by themselves
   */
  public Steering(
      Namespace namespace, Store store, Map<String, ScenarioSpec> given, List<String> first) {
    this.namespace = namespace;
    this.memo = new Memo(store);
    this.faults = new Posted(store, FAULTS, "fault");
    this.outcomes = new Posted(store, OutcomeRules.SPACE, "outcome");
    this.stored = new StoredFaults(faults);
    this.scenarios = new Scenarios(store, Map.copyOf(given));
    this.first = List.copyOf(first);
  }

  /**
   * Has the operations that a fault is for meet it from now on, after those that were set before.
   *
   * @throws SandboxException if it is for no operation that is here
   */
  public ActiveFault fault(Fault fault) {
    return fault(fault, NOBODY);
  }

  private ActiveFault fault(Fault fault, String scenario) {
    check(fault);
    ObjectNode json =
        Json.object()
            .put("fault", fault.toString())
            .put("provider", fault.target().provider())
            .put("operation", fault.target().operation());
    String id = faults.add(json, scenario);
    memo.put(NOTES, FAULTS, BooleanNode.TRUE);
    return ActiveFault.of(faults.find(id).orElse(json));
  }

  /** The faults that were set, in the order in which they are met. */
  public List<ActiveFault> faults() {
    return faults.all().stream().map(ActiveFault::of).toList();
  }

  /** Takes a fault away; false if there is none of that id. */
  public boolean removeFault(String id) {
    return faults.remove(id);
  }

  /** Takes every fault away. */
  public void clearFaults() {
    faults.removeAll(one -> true);
    memo.remove(NOTES, FAULTS);
  }

  /** What replicas remember, and have to be told of when it changes. */
  public Memo memo() {
    return memo;
  }

  /** What hits a call of a provider. */
  public Strike strike(String provider, String operation) {
    return memo.get(NOTES, FAULTS).isEmpty()
        ? Strike.NONE
        : stored.strike(provider, operation, new Seed(namespace.seed()));
  }

  /**
   * Has jobs that a rule is for come to its outcome; it outranks the provider's own rules, and
   * those that were set before outrank it.
   *
   * @throws SandboxException if it is for no operation that is here
   */
  public ActiveOutcome outcome(OutcomeRule rule) {
    return outcome(rule, NOBODY);
  }

  private ActiveOutcome outcome(OutcomeRule rule, String scenario) {
    check(rule.target());
    ObjectNode json = Json.object();
    json.set("rule", rule.json());
    return ActiveOutcome.of(outcomes.find(outcomes.add(json, scenario)).orElse(json));
  }

  /** The rules that were set, the first of which that fits counts. */
  public List<ActiveOutcome> outcomes() {
    return outcomes.all().stream().map(ActiveOutcome::of).toList();
  }

  /** Takes a rule away; false if there is none of that id. */
  public boolean removeOutcome(String id) {
    return outcomes.remove(id);
  }

  /** Takes every rule away that was set; the providers' own stay. */
  public void clearOutcomes() {
    outcomes.removeAll(one -> true);
  }

  /** The scenarios that are known, by name. */
  public Map<String, ScenarioSpec> scenarios() {
    return scenarios.all();
  }

  /** The scenarios that every sandbox knows. */
  public static List<String> bundledScenarios() {
    return Scenarios.bundled();
  }

  /** Makes a scenario known here, replacing one of that name; one that is under way goes on. */
  public void define(String name, ScenarioSpec scenario) {
    check(scenario);
    scenarios.define(name, scenario);
  }

  /** Forgets a scenario that was made known here; false if there is none of that name. */
  public boolean undefine(String name) {
    return scenarios.undefine(name);
  }

  /** The scenarios that are under way. */
  public List<String> underWay() {
    return scenarios.underWay();
  }

  /**
   * Begins a scenario: sets its faults and outcomes, turns its switches and has the clock run as it
   * says. One that is under way begins anew.
   *
   * @throws SandboxException if there is none of that name, or it speaks of what is not here; then
   *     nothing is changed
   */
  public void begin(String name) {
    ScenarioSpec scenario = scenarios.require(name);
    check(scenario);
    end(name);
    scenario.faults().forEach(fault -> fault(fault, name));
    scenario.outcomes().forEach(rule -> outcome(rule, name));
    scenario
        .switches()
        .forEach((one, on) -> having(one).forEach(provider -> provider.turn(one, on)));
    scenario.clock().ifPresent(clock -> namespace.clock().become(clock.kind(), clock.speed()));
    scenarios.note(name);
  }

  /**
   * Ends a scenario: takes its faults and outcomes away, and puts its switches and the clock back
   * to where they began. False if it is not under way.
   */
  public boolean end(String name) {
    if (!scenarios.forget(name)) {
      return false;
    }
    faults.removeAll(one -> one.path("scenario").asString().equals(name));
    outcomes.removeAll(one -> one.path("scenario").asString().equals(name));
    scenarios
        .find(name)
        .ifPresent(
            scenario -> {
              scenario
                  .switches()
                  .keySet()
                  .forEach(one -> having(one).forEach(provider -> provider.putBack(one)));
              scenario.clock().ifPresent(clock -> namespace.clock().restart());
            });
    return true;
  }

  /**
   * Turns switches, each wherever a provider has it.
   *
   * @throws SandboxException if nobody has one of them; then none is turned
   */
  public void turn(Map<String, Boolean> positions) {
    positions.keySet().forEach(this::require);
    positions.forEach((name, on) -> having(name).forEach(provider -> provider.turn(name, on)));
  }

  /**
   * Puts a provider into a state that its {@code sandbox.yaml} declares.
   *
   * @param params values that the state may ask for
   * @return what the state gives, such as the id of a job
   * @throws SandboxException if the provider declares no such state, or it cannot be come into
   */
  public ObjectNode enter(String provider, String state, JsonNode params) {
    return states.enter(namespace.provider(provider), state, params);
  }

  /** The providers that declare a state of that name. */
  public List<String> declaring(String state) {
    return namespace.providers().stream()
        .filter(name -> states.knows(namespace.provider(name), state))
        .toList();
  }

  /** Begins what begins by itself, where it is not under way. */
  public void stock() {
    List<String> going = underWay();
    first.stream().filter(name -> !going.contains(name)).forEach(this::begin);
  }

  /** The contracts that are played. */
  private List<Contract> contracts() {
    return namespace.providers().stream().map(name -> namespace.provider(name).contract()).toList();
  }

  private void check(ScenarioSpec scenario) {
    scenario.faults().forEach(this::check);
    scenario.outcomes().forEach(rule -> check(rule.target()));
    scenario.switches().keySet().forEach(this::require);
  }

  private void check(Target target) {
    check(Fault.status(500).at(target.provider(), target.operation()));
  }

  private void check(Fault fault) {
    try {
      fault.require(contracts());
    } catch (IllegalArgumentException e) {
      throw new SandboxException(e.getMessage(), e);
    }
  }

  private void require(String switchName) {
    if (having(switchName).isEmpty()) {
      Set<String> known = new TreeSet<>();
      namespace.providers().forEach(name -> known.addAll(namespace.provider(name).switches()));
      throw new SandboxException(
          "There is no switch " + switchName + "; there are " + String.join(", ", known));
    }
  }

  private List<SandboxProvider> having(String switchName) {
    return namespace.providers().stream()
        .map(namespace::provider)
        .filter(provider -> provider.switches().contains(switchName))
        .toList();
  }
}
