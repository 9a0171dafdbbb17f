package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.security.PrismSecurity;
import dev.muster.mock.validate.PrismValidator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds requests to a document as Prism does. */
final class Inspector {
  private final Schemas schemas;
  private final Map<Operation, PrismValidator> validators = new ConcurrentHashMap<>();

  Inspector(Schemas schemas) {
    this.schemas = schemas;
  }

  Findings inspect(Call call) {
    return new Findings(
        PrismSecurity.check(call.operation().security(), call.request()),
        validator(call.operation()).check(call));
  }

  /** Looks at the credentials alone. */
  Findings credentials(Call call) {
    return new Findings(
        PrismSecurity.check(call.operation().security(), call.request()), List.of());
  }

  private PrismValidator validator(Operation operation) {
    PrismValidator known = validators.get(operation);
    return known != null
        ? known
        : validators.computeIfAbsent(operation, one -> new PrismValidator(one, schemas));
  }
}
