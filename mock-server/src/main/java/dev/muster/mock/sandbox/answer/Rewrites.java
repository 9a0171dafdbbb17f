package dev.muster.mock.sandbox.answer;

import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.ContentType;
import dev.muster.mock.sandbox.spec.RewriteSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Tells JSON answers otherwise where the provider has two ways, one behind a switch. */
public final class Rewrites {
  /** The words that go with a status; Java knows none. */
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(402, "Payment Required"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(409, "Conflict"),
          Map.entry(422, "Unprocessable Entity"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(507, "Insufficient Storage"));

  private final List<RewriteSpec> rewrites;
  private final Replies replies;

  public Rewrites(List<RewriteSpec> rewrites, Replies replies) {
    this.rewrites = rewrites;
    this.replies = replies;
  }

  /** The answer as it is told; the first rewrite that fits counts. */
  public Answer tell(Answer answer, Supplier<Scope> scopes) {
    if (rewrites.stream().noneMatch(one -> one.covers(answer.status())) || !isJson(answer)) {
      return answer;
    }
    JsonNode body = Json.read(answer.bytes());
    Scope scope =
        scopes
            .get()
            .with("answer", body)
            .with("reason", StringNode.valueOf(REASONS.getOrDefault(answer.status(), "")));
    Optional<RewriteSpec> rewrite =
        rewrites.stream()
            .filter(one -> one.covers(answer.status()) && Condition.holds(one.when(), scope))
            .findFirst();
    if (rewrite.isEmpty()) {
      return answer;
    }
    RewriteSpec told = rewrite.get();
    JsonNode after = replies.lay(body.deepCopy(), told.set(), Map.of(), scope);
    return Answer.json(told.status() == 0 ? answer.status() : told.status(), after)
        .withHeaders(answer.headers());
  }

  private static boolean isJson(Answer answer) {
    return answer.bytes().length > 0
        && answer
            .headers()
            .first("Content-Type")
            .map(ContentType::of)
            .filter(ContentType::isJson)
            .isPresent();
  }
}
