package dev.muster.mock.engine;

import dev.muster.mock.Problem;
import dev.muster.mock.http.Answer;
import dev.muster.mock.respond.Responder;
import java.util.List;
import java.util.Map;

/** Tells problems as Prism does, as {@code application/problem+json} in its very words. */
final class PrismErrors {
  static final String NO_UNAUTHORIZED_RESPONSE =
      "Your request does not fullfil the security requirements and no HTTP unauthorized response was found"
          + " in the spec, so Prism is generating this error for you.";
  static final String NO_VALIDATION_RESPONSE =
      "Your request is not valid and no HTTP validation response was found in the spec, so Prism is generating"
          + " this error for you.";
  static final String RESPONSE_VIOLATIONS =
      "Your request/response is not valid and the --errors flag is set, so Prism is generating this error for"
          + " you.";

  /** Where the document may say how a kind of problem is answered, the first that is declared. */
  private static final Map<Problem.Kind, List<Integer>> DECLARED =
      Map.of(
          Problem.Kind.UNAUTHORIZED, List.of(401),
          Problem.Kind.UNPROCESSABLE_ENTITY, List.of(422, 400),
          Problem.Kind.INVALID_CONTENT_TYPE, List.of(415, 422, 400));

  private PrismErrors() {}

  /** The statuses whose declared responses tell a kind of problem, the best first. */
  static List<Integer> statuses(Problem.Kind kind) {
    return DECLARED.getOrDefault(kind, List.of());
  }

  /** An answer that says which operation it is of, and that a problem made it. */
  static Answer marked(Answer answer, String operation, Problem problem) {
    Answer marked = answer.withHeader(Responder.RULE, problem.kind().toString());
    return operation.isEmpty()
        ? marked
        : marked.withHeader(Responder.OPERATION, Responder.printable(operation));
  }
}
