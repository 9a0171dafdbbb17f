package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.MimeType;
import dev.muster.mock.json.Json;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.validate.ResponseCheck;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Checks answers of simulations against the contract that they are given for. A misfit is the fault
 * of the document or of the simulation, never of the client: the answer goes out, says so in a
 * header, and is logged once.
 */
final class AnswerCheck {
  /** Tells that the answer is not what the contract promises, and how it differs first. */
  static final String MISFIT = "X-Muster-Misfit";

  private static final Logger LOG = LoggerFactory.getLogger(AnswerCheck.class);

  private final Schemas schemas;
  private final Map<Operation, ResponseCheck> checks = new ConcurrentHashMap<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  AnswerCheck(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The answer, told to be a misfit if it is one. */
  Answer check(Call call, Answer answer) {
    return told(call, answer, violations(call, answer));
  }

  private List<Violation> violations(Call call, Answer answer) {
    String type = answer.headers().first("Content-Type").orElse(null);
    ResponseCheck check =
        checks.computeIfAbsent(call.operation(), one -> new ResponseCheck(one, schemas));
    boolean json = type != null && MimeType.of(type).filter(MimeType::isJson).isPresent();
    if (!json || answer.bytes().length == 0) {
      return check.status(answer.status());
    }
    try {
      return check.body(answer.status(), type, Json.read(answer.bytes()));
    } catch (JacksonException e) {
      return List.of(new Violation(List.of("response"), "json", "Response body must be JSON"));
    }
  }

  /** The answer, told to be a misfit if there are violations. */
  Answer told(Call call, Answer answer, List<Violation> violations) {
    if (violations.isEmpty()) {
      return answer;
    }
    // What is in a name may be anything; what is in a header or a log line may not.
    String message = Responder.printable(violations.get(0).message());
    String subject = call.operation().id() + " " + answer.status();
    if (told.add(subject)) {
      LOG.warn(
          "An answer of {} does not fit its contract: {}: {}", call.contract(), subject, message);
    }
    return answer.withHeader(MISFIT, message);
  }
}
