package dev.muster.mock.respond;

import dev.muster.mock.Problem;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Problems as Prism tells them: {@code application/problem+json}. */
public final class ProblemJson {
  private ProblemJson() {}

  public static Answer of(Problem problem) {
    ObjectNode body = Json.object();
    body.put("type", "https://stoplight.io/prism/errors#" + problem.kind().wireName());
    body.put("title", problem.title());
    body.put("status", problem.status());
    body.put("detail", problem.detail());
    if (problem.kind() == Problem.Kind.UNAUTHORIZED && !problem.headers().isEmpty()) {
      ObjectNode headers = body.putObject("headers");
      problem.headers().forEach(header -> headers.put(header.getKey(), header.getValue()));
    }
    if (!problem.violations().isEmpty()) {
      body.set("validation", ViolationJson.of(problem.violations()));
    }
    Answer answer = Answer.bytes(problem.status(), "application/problem+json", Json.bytes(body));
    for (Map.Entry<String, String> header : problem.headers()) {
      answer = answer.withHeaders(answer.headers().plus(header.getKey(), header.getValue()));
    }
    return answer;
  }
}
