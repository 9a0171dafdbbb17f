package dev.muster.mock.sandbox.control;

import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.Violation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers of the control API. */
final class Answers {
  private Answers() {}

  static Answer ok(JsonNode body) {
    return Answer.json(200, body);
  }

  static Answer created(JsonNode body) {
    return Answer.json(201, body);
  }

  static Answer done() {
    return Answer.empty(204);
  }

  /** Done if something was there. */
  static Answer done(boolean there, String what) {
    if (!there) {
      throw missing(what);
    }
    return done();
  }

  static ProblemException missing(String what) {
    return refusal(404, "There is no " + what + " here");
  }

  static ProblemException refusal(int status, String detail) {
    Problem.Kind kind = status == 404 ? Problem.Kind.NOT_FOUND : Problem.Kind.UNPROCESSABLE_ENTITY;
    return new ProblemException(Problem.of(kind, status, detail));
  }

  /** Says why something was not done. */
  static Answer problem(Problem problem) {
    ObjectNode body = Json.object().put("type", "about:blank");
    body.put("title", problem.title()).put("status", problem.status());
    body.put("detail", problem.detail().isEmpty() ? problem.title() : problem.detail());
    if (!problem.violations().isEmpty()) {
      ArrayNode violations = body.putArray("violations");
      for (Violation violation : problem.violations()) {
        violations
            .addObject()
            .put("at", String.join(".", violation.path()))
            .put("message", violation.message());
      }
    }
    Answer answer = Answer.bytes(problem.status(), "application/problem+json", Json.bytes(body));
    for (Map.Entry<String, String> header : problem.headers()) {
      answer = answer.withHeader(header.getKey(), header.getValue());
    }
    return answer;
  }
}
