package dev.muster.mock.engine;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.respond.Preference;
import dev.muster.mock.respond.Responder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells problems as Prism does: with the error response that the document declares for such a case,
 * or else as {@code application/problem+json}.
 */
final class PrismErrors {
  /** Where the document may say how a kind of problem is answered, the first that is declared. */
  private static final Map<Problem.Kind, List<Integer>> DECLARED =
      Map.of(
          Problem.Kind.UNAUTHORIZED, List.of(401),
          Problem.Kind.UNPROCESSABLE_ENTITY, List.of(422, 400),
          Problem.Kind.INVALID_CONTENT_TYPE, List.of(415, 422, 400));

  private PrismErrors() {}

  static Answer tell(Problem problem, @Nullable Call call, @Nullable Responder responder) {
    Answer answer =
        call == null || responder == null
            ? generated(problem)
            : declared(problem, call, responder).orElseGet(() -> generated(problem));
    for (Map.Entry<String, String> header : problem.headers()) {
      answer = answer.withHeaders(answer.headers().plus(header.getKey(), header.getValue()));
    }
    return answer;
  }

  private static Optional<Answer> declared(Problem problem, Call call, Responder responder) {
    Map<String, Response> responses = call.operation().responses();
    for (int status : DECLARED.getOrDefault(problem.kind(), List.of())) {
      Response response = responses.get(Integer.toString(status));
      if (response == null) {
        response = responses.get(status / 100 + "XX");
      }
      if (response != null) {
        return answer(problem, call, responder, status, response);
      }
    }
    Response otherwise = DECLARED.containsKey(problem.kind()) ? responses.get("default") : null;
    return otherwise == null
        ? Optional.empty()
        : answer(problem, call, responder, problem.status(), otherwise);
  }

  private static Optional<Answer> answer(
      Problem problem, Call call, Responder responder, int status, Response response) {
    try {
      Preference preference =
          problem.example().map(Preference.none()::example).orElse(Preference.none());
      return Optional.of(responder.answer(call, status, response, preference));
    } catch (ProblemException e) {
      // The caller does not accept the declared representation: it gets the problem as such.
      return Optional.empty();
    }
  }

  static Answer generated(Problem problem) {
    ObjectNode body = Json.object();
    body.put("type", "https://stoplight.io/prism/errors#" + problem.kind());
    body.put("title", problem.kind().title());
    body.put("status", problem.status());
    body.put("detail", problem.detail());
    if (!problem.violations().isEmpty()) {
      ArrayNode validation = body.putArray("validation");
      problem.violations().forEach(violation -> validation.add(violation(violation)));
    }
    return Answer.bytes(problem.status(), "application/problem+json", Json.bytes(body));
  }

  private static ObjectNode violation(Violation violation) {
    ObjectNode item = Json.object();
    ArrayNode location = item.putArray("location");
    violation.location().forEach(location::add);
    return item.put("severity", "Error")
        .put("code", violation.code())
        .put("message", violation.message());
  }
}
