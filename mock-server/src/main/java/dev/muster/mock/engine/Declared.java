package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.fault.Effect;
import dev.muster.mock.http.Answer;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.ProblemJson;
import dev.muster.mock.respond.Responder;
import java.util.Map;
import java.util.Optional;

/** A status that a fault asks for, as the document tells it. */
final class Declared {
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(402, "Payment Required"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"),
          Map.entry(413, "Content Too Large"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(423, "Locked"),
          Map.entry(425, "Too Early"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"),
          Map.entry(507, "Insufficient Storage"));

  private Declared() {}

  /** The operation's own response of that status, if it declares one that can be made. */
  static Optional<Answer> answer(Responder responder, Call call, Effect.Status status) {
    try {
      Preference wish =
          Preference.none().withCode(status.status()).withExample(status.example().orElse(null));
      Answer answer = responder.answer(call, wish).answer();
      return Optional.of(answer).filter(made -> made.status() == status.status());
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /** The problem that the status is, for those who have words for problems. */
  static Problem problem(Effect.Status status) {
    String reason = REASONS.getOrDefault(status.status(), "Status " + status.status());
    return Problem.of(Problem.Kind.FAULT, status.status(), reason);
  }

  /** The status without any shape of its own; what is no error has no body. */
  static Answer bare(Effect.Status status) {
    return status.status() < 400 ? Answer.empty(status.status()) : ProblemJson.of(problem(status));
  }
}
