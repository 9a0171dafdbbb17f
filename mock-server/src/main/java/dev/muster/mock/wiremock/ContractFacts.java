package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import dev.muster.mock.http.Answer;
import dev.muster.mock.wiremock.OperationFinder.Found;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the journal tells of an answer besides itself: its operation, and the rule that made it. */
final class ContractFacts {
  static final String TYPE = "CONTRACT";

  private ContractFacts() {}

  static Optional<SubEvent> of(Answer answer, Supplier<Optional<Found>> operation) {
    Map<String, Object> facts = new LinkedHashMap<>();
    answer
        .headers()
        .first("X-Muster-Operation")
        .or(() -> operation.get().map(Found::id))
        .ifPresent(id -> facts.put("operation", id));
    answer.headers().first("X-Muster-Rule").ifPresent(rule -> facts.put("rule", rule));
    return facts.isEmpty() ? Optional.empty() : Optional.of(new SubEvent(TYPE, 0L, facts));
  }
}
