package dev.muster.mock.sandbox;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.expression.Exchange;
import dev.muster.mock.expression.RuntimeExpression;
import dev.muster.mock.sandbox.answer.Functions;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.state.Seed;
import dev.muster.mock.sandbox.state.Store;
import dev.muster.mock.sandbox.state.Switches;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.StringNode;

/** What the parts of one provider share. */
public final class World {
  private final Contract contract;
  private final SandboxSpec spec;
  private final Switches switches;
  private final Store store;
  private final Seed seed;
  private final SandboxClock clock;
  private final Template template;

  public World(Contract contract, SandboxSpec spec, Store store, Seed seed, SandboxClock clock) {
    this.contract = contract;
    this.spec = spec;
    this.switches = new Switches(contract.name(), spec.switches());
    this.store = store;
    this.seed = seed;
    this.clock = clock;
    this.template = new Template(new Functions(seed, store, contract.name()));
  }

  /** The provider's id, such as {@code muxi-server}. */
  public String name() {
    return contract.name();
  }

  public Contract contract() {
    return contract;
  }

  public SandboxSpec spec() {
    return spec;
  }

  public Switches switches() {
    return switches;
  }

  public Store store() {
    return store;
  }

  public Seed seed() {
    return seed;
  }

  public SandboxClock clock() {
    return clock;
  }

  public Template template() {
    return template;
  }

  /** The provider's own space of that name in the store. */
  public String space(String name) {
    return contract.name() + "/" + name;
  }

  /**
   * What templates can speak of in every answer: the request, {@code now}, {@code origin} (scheme,
   * host and port as the client wrote them), {@code base} (where the client finds the provider),
   * {@code contract} (the whole document), {@code body.size}, {@code body.gzip} (whether it is
   * gzip) and {@code body.digest} (its SHA-256).
   */
  public Scope scope(Call call) {
    Exchange exchange = Exchange.of(call);
    return Scope.of(expression -> RuntimeExpression.evaluate(expression, exchange))
        .with("now", StringNode.valueOf(clock.now().truncatedTo(ChronoUnit.SECONDS).toString()))
        .with("origin", StringNode.valueOf(call.request().origin()))
        .with("contract", contract::document)
        .with("body", () -> BodyFacts.of(call.request().body()))
        .with("base", StringNode.valueOf(call.request().origin() + call.mount().basePath()));
  }
}
