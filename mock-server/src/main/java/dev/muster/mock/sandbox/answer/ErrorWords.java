package dev.muster.mock.sandbox.answer;

import dev.muster.mock.Call;
import dev.muster.mock.ErrorStyle;
import dev.muster.mock.Problem;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.spec.ErrorRule;
import dev.muster.mock.sandbox.spec.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells problems as the provider does: by the example that the problem itself names, by the first
 * rule that fits, or by the first example of the operation's response for the status.
 */
public final class ErrorWords implements ErrorStyle {
  private final List<ErrorRule> rules;
  private final Replies replies;
  private final BiFunction<Request, @Nullable Call, Scope> scopes;

  /**
   * Words of a provider.
   *
   * @param scopes what is known of a request, and of the call that it is, if it is one
   */
  public ErrorWords(
      List<ErrorRule> rules, Replies replies, BiFunction<Request, @Nullable Call, Scope> scopes) {
    this.rules = rules;
    this.replies = replies;
    this.scopes = scopes;
  }

  @Override
  public Optional<Answer> tell(Problem problem, Request request, @Nullable Call call) {
    Operation operation = call == null ? null : call.operation();
    Scope scope = scope(problem, scopes.apply(request, call));
    if (operation != null && problem.example().isPresent()) {
      Reply named = Reply.named(problem.example().get());
      if (can(named, operation)) {
        return Optional.of(withHeaders(replies.make(named, operation, scope), problem));
      }
    }
    for (ErrorRule rule : rules) {
      if (fits(rule, problem) && can(rule.answer(), operation)) {
        return Optional.of(answer(rule.answer(), operation, scope, problem));
      }
    }
    return operation == null || Sample.first(operation, problem.status()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            withHeaders(replies.make(Reply.of(problem.status()), operation, scope), problem));
  }

  private Answer answer(Reply reply, @Nullable Operation operation, Scope scope, Problem problem) {
    int status = reply.status() == 0 ? problem.status() : reply.status();
    if (reply.bare()) {
      return Answer.empty(status);
    }
    if (!reply.body().isMissingNode()) {
      return withHeaders(replies.bodied(status, reply.body(), scope), problem);
    }
    return withHeaders(replies.make(reply, Objects.requireNonNull(operation), scope), problem);
  }

  private static boolean can(Reply reply, @Nullable Operation operation) {
    if (reply.bare() || !reply.body().isMissingNode()) {
      return true;
    }
    return operation != null
        && (reply.example().isPresent()
            ? Sample.of(operation).stream().anyMatch(sample -> isMeant(sample, reply))
            : Sample.first(operation, reply.status()).isPresent());
  }

  /** Whether a sample may be the one of a reply, whose name may still have to be made. */
  private static boolean isMeant(Sample sample, Reply reply) {
    JsonNode name = reply.example().orElseThrow();
    return (!name.isString() || name.stringValue().equals(sample.name()))
        && (reply.status() == 0 || reply.status() == sample.status());
  }

  private static boolean fits(ErrorRule rule, Problem problem) {
    String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!rule.kinds().isEmpty() && !rule.kinds().contains(kind)) {
      return false;
    }
    if (rule.at().isEmpty() && rule.codes().isEmpty()) {
      return true;
    }
    return problem.violations().stream()
        .anyMatch(
            violation ->
                at(violation).startsWith(rule.at().toLowerCase(Locale.ROOT))
                    && (rule.codes().isEmpty() || rule.codes().contains(violation.code())));
  }

  private static String at(Violation violation) {
    return String.join(".", violation.path()).toLowerCase(Locale.ROOT);
  }

  private static Scope scope(Problem problem, Scope known) {
    ArrayNode violations = Json.array();
    for (Violation violation : violations(problem)) {
      ObjectNode one = violations.addObject();
      ArrayNode location = one.putArray("location");
      List<String> path = violation.path();
      for (String step : path) {
        if (step.matches("\\d{1,9}")) {
          location.add(Integer.parseInt(step));
        } else {
          location.add(step);
        }
      }
      one.put("field", String.join(".", path.subList(Math.min(1, path.size()), path.size())));
      one.put("code", violation.code()).put("message", violation.message());
    }
    return known
        .with("violations", violations)
        .with(
            "problem",
            Json.object()
                .put("status", problem.status())
                .put("detail", problem.detail())
                .put("code", problem.detail().toUpperCase(Locale.ROOT).replaceAll("\\W+", "_"))
                .put("summary", summary(problem)));
  }

  /** What the words are about: a body of the wrong type is one thing that is wrong with it. */
  private static List<Violation> violations(Problem problem) {
    return problem.kind() == Problem.Kind.INVALID_CONTENT_TYPE && problem.violations().isEmpty()
        ? List.of(new Violation(List.of("body"), "content-type", problem.detail()))
        : problem.violations();
  }

  private static String summary(Problem problem) {
    return problem.violations().isEmpty()
        ? problem.detail()
        : problem.violations().stream().map(Violation::message).collect(Collectors.joining("; "));
  }

  private static Answer withHeaders(Answer answer, Problem problem) {
    Answer told = answer;
    for (Map.Entry<String, String> header : problem.headers()) {
      told = told.withHeaders(told.headers().plus(header.getKey(), header.getValue()));
    }
    return told;
  }
}
