package dev.muster.mock.respond;

import dev.muster.mock.Call;
import dev.muster.mock.Kept;
import dev.muster.mock.MockSettings;
import dev.muster.mock.ProblemException;
import dev.muster.mock.callback.BodySource;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.sample.ParameterGenerator;
import dev.muster.mock.schema.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes answers from the contract alone. One serves any number of threads. */
public final class Responder {
  /** Names the operation that an answer is of. */
  public static final String OPERATION = "X-Muster-Operation";

  /** Names the rule that made an answer. */
  public static final String RULE = "X-Muster-Rule";

  private final Schemas schemas;
  private final MockSettings settings;
  private final Generator generator;
  private final Map<Operation, OperationResponder> operations = new ConcurrentHashMap<>();

  public Responder(Contract contract, Schemas schemas, MockSettings settings) {
    this.schemas = schemas;
    this.settings = settings;
    this.generator = new Generator(contract, schemas, settings);
  }

  /**
   * The answer to a call that is in order.
   *
   * @throws ProblemException where the preference or the accepted types cannot be met
   */
  public Exemplified answer(Call call, Preference preference) {
    return operation(call).answer(call, preference);
  }

  /** The same, revised by what is kept. */
  public Exemplified answer(Call call, Preference preference, Kept kept) {
    return operation(call).answer(call, preference, kept);
  }

  /** The declared answer of a status that tells a problem, revised; empty where there is none. */
  public Optional<Exemplified> refuse(Call call, List<Integer> statuses, Kept kept) {
    return operation(call).refuse(call, statuses, kept);
  }

  /**
   * The declared answer to a request that is not in order, if there is one.
   *
   * @param statuses that may tell it, the best first
   * @throws ProblemException where the preferred example does not exist
   */
  public Optional<Exemplified> refuse(Call call, List<Integer> statuses, Preference preference) {
    return operation(call).refuse(call, statuses, preference);
  }

  /** What the callbacks of the document send. */
  public BodySource callbackSource() {
    return new CallbackSource(
        schemas, new ParameterGenerator(generator.dynamicGenerator()), settings);
  }

  private OperationResponder operation(Call call) {
    OperationResponder known = operations.get(call.operation());
    return known != null
        ? known
        : operations.computeIfAbsent(
            call.operation(),
            operation -> new OperationResponder(operation, schemas, settings, generator));
  }

  /** A text as a header can hold it. */
  public static String printable(String text) {
    return text.replaceAll("[^\\x20-\\x7e]+", "?");
  }
}
