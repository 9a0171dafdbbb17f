package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Violation;
import dev.muster.mock.callback.BodySource;
import dev.muster.mock.callback.CallbackOperation;
import dev.muster.mock.callback.Callbacks;
import dev.muster.mock.callback.Occasion;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.http.Answer;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.validate.ResponseCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the callbacks of a document's calls; takes up nothing until a call has some. */
final class CallbackDesk {
  private final Contract contract;
  private final Schemas schemas;
  private final BodySource source;
  private final Outbound outbound;
  private volatile @Nullable Callbacks started;

  CallbackDesk(Contract contract, Schemas schemas, BodySource source, Outbound outbound) {
    this.contract = contract;
    this.schemas = schemas;
    this.source = source;
    this.outbound = outbound;
  }

  /** Makes the callbacks of an answered call, while the answer goes out. */
  void answered(Call call, Answer answer) {
    if (call.operation().place().json().has("callbacks")) {
      callbacks().fire(Occasion.of(call.operation(), call.request(), call.path(), answer));
    }
  }

  private Callbacks callbacks() {
    Callbacks known = started;
    return known != null ? known : start();
  }

  private synchronized Callbacks start() {
    Callbacks known = started;
    if (known == null) {
      known = outbound.callbacks(source, this::violations);
      started = known;
    }
    return known;
  }

  private List<String> violations(CallbackOperation callback, Answer answer) {
    return new ResponseCheck(
            contract.operationAt(
                callback.url(), callback.method(), callback.item(), callback.place()),
            schemas)
        .check(answer).stream().map(Violation::message).toList();
  }
}
