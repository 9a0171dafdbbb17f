package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.Call;
import dev.muster.mock.Keeper;
import dev.muster.mock.Kept;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.state.Seed;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps the resources that the paths of documents tell of. Each document has its own, by the name
 * of its contract; they outlive another version of it. A document is looked through when its first
 * call comes.
 */
public final class InferredResources implements Keeper {
  private final Function<Contract, World> worlds;
  private final Predicate<Operation> taken;
  private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

  /** A version of a document, and what plays it. */
  private record Kind(Contract contract, Inference inference, World world) {}

  private InferredResources(Function<Contract, World> worlds, Predicate<Operation> taken) {
    this.worlds = worlds;
    this.taken = taken;
  }

  /** In this process, by the real clock. */
  public static InferredResources inMemory() {
    MemoryStore store = new MemoryStore();
    SandboxClock clock = SandboxClock.real();
    return new InferredResources(
        contract -> new World(contract, SandboxSpec.none(), store, new Seed(0), clock),
        operation -> false);
  }

  /**
   * In the world of a sandbox.
   *
   * @param taken operations that are played otherwise
   */
  public static InferredResources in(World world, Predicate<Operation> taken) {
    return new InferredResources(contract -> world, taken);
  }

  @Override
  public Optional<Kept> play(Call call) {
    Kind kind = kind(call.contract());
    return kind.inference()
        .role(call.operation())
        .flatMap(role -> new Player(kind.world(), kind.inference(), role, call).play());
  }

  @Override
  public void reset() {
    kinds.values().forEach(kind -> kind.world().store().clear(kind.world().space("resources/")));
  }

  private Kind kind(Contract contract) {
    Kind known = kinds.get(contract.name());
    return known != null && known.contract() == contract
        ? known
        : kinds.compute(
            contract.name(),
            (name, old) ->
                old != null && old.contract() == contract
                    ? old
                    : new Kind(contract, new Inference(contract, taken), worlds.apply(contract)));
  }
}
