package dev.muster.mock.respond;

import dev.muster.mock.Call;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses what the answer to a call is made of, by the decision diagram that Prism publishes. */
final class Negotiator {
  private final List<ResponsePlan> responses;

  /** What a client asks for. */
  record Wishes(
      @Nullable Integer code, @Nullable String example, boolean dynamic, @Nullable String accept) {}

  Negotiator(List<ResponsePlan> responses) {
    this.responses = responses;
  }

  /**
   * The choice for a call that is in order.
   *
   * @throws ProblemException where nothing fits the wishes
   */
  Choice choose(Call call, Wishes wishes) {
    Integer code = wishes.code();
    return code == null ? unasked(call, wishes) : asked(call, wishes, code);
  }

  private Choice unasked(Call call, Wishes wishes) {
    for (ResponsePlan response : lowestSuccess()) {
      return from(call, wishes, response, status(response, 200));
    }
    Optional<ResponsePlan> otherwise = byKey("default");
    if (otherwise.isPresent()) {
      return from(call, wishes, otherwise.get(), 200);
    }
    if (responses.isEmpty()) {
      throw new ProblemException(Problem.of(Problem.Kind.NO_RESPONSE_DEFINED, 500, ""));
    }
    return from(call, wishes, responses.get(0), status(responses.get(0), 200));
  }

  private List<ResponsePlan> lowestSuccess() {
    return responses.stream()
        .filter(response -> response.key().matches("2(\\d\\d|XX)"))
        .min(Comparator.comparing(ResponsePlan::key))
        .map(List::of)
        .orElse(List.of());
  }

  private Choice asked(Call call, Wishes wishes, int code) {
    ResponsePlan response =
        byStatus(code)
            .or(() -> byKey("default"))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(
                            Problem.Kind.NOT_FOUND,
                            404,
                            "Requested status code " + code + " is not defined in the document.")));
    try {
      return from(call, wishes, response, code);
    } catch (ProblemException e) {
      return instead(call, wishes);
    }
  }

  /** Where the response asked for cannot be given, the usual one is, if it can. */
  private Choice instead(Call call, Wishes wishes) {
    try {
      return unasked(call, wishes);
    } catch (ProblemException e) {
      String error = error(e.problem());
      throw new ProblemException(
          Problem.unknown(error + ". We tried default response, but we got " + error));
    }
  }

  private static String error(Problem problem) {
    return problem.kind() == Problem.Kind.UNKNOWN
        ? "Error: " + problem.title()
        : "https://stoplight.io/prism/errors#" + problem.kind().wireName() + ": " + problem.title();
  }

  private Choice from(Call call, Wishes wishes, ResponsePlan response, int status) {
    if (call.request().method().equals("HEAD")) {
      return Choice.empty(status, response);
    }
    String accept = wishes.accept();
    return accept == null
        ? unaccepted(call, wishes, response, status)
        : accepted(call, wishes, response, status, accept);
  }

  /** Without {@code Accept}, JSON goes first. */
  private static Choice unaccepted(Call call, Wishes wishes, ResponsePlan response, int status) {
    Optional<ContentPlan> content =
        byType(response, "*/*").or(() -> best(response, "application/json,*/*"));
    return content.isPresent()
        ? of(call, wishes, response, status, content.get(), content.get().type())
        : new Choice(status, response, null, "text/plain", Optional.empty());
  }

  private static Choice accepted(
      Call call, Wishes wishes, ResponsePlan response, int status, String accept) {
    Optional<ContentPlan> content = best(response, accept);
    if (content.isPresent()) {
      String type = content.get().type();
      String sent = type.equals("*/*") ? "text/plain" : type;
      return of(call, wishes, response, status, content.get(), sent);
    }
    boolean empty =
        response.contents().isEmpty() || response.key().equals("204") || accept.contains("*/*");
    if (empty) {
      return Choice.empty(status, response);
    }
    throw new ProblemException(
        Problem.of(Problem.Kind.NOT_ACCEPTABLE, 406, "Unable to find content for " + accept));
  }

  private static Choice of(
      Call call,
      Wishes wishes,
      ResponsePlan response,
      int status,
      ContentPlan content,
      String sent) {
    String name = wishes.example();
    if (name != null && !name.isEmpty()) {
      return new Choice(status, response, content, sent, Optional.of(named(content, name)));
    }
    if (!wishes.dynamic()) {
      return new Choice(status, response, content, sent, content.example(call));
    }
    if (content.schema().isEmpty()) {
      throw new ProblemException(
          Problem.unknown(
              "Tried to force a dynamic response for: "
                  + content.type()
                  + " but schema is not defined."));
    }
    return new Choice(status, response, content, sent, Optional.empty());
  }

  private static BodyExample named(ContentPlan content, String name) {
    return content
        .example(name)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        Problem.Kind.NOT_FOUND,
                        404,
                        "Response for contentType: "
                            + content.type()
                            + " and exampleKey: "
                            + name
                            + " does not exist.")));
  }

  /**
   * The declared answer to a request that is not in order; empty where the document has none.
   *
   * @param statuses that may tell it, the best first
   * @param example the name of the example asked for, or null
   * @throws ProblemException where there is no such example
   */
  Optional<Choice> refuse(Call call, List<Integer> statuses, @Nullable String example) {
    for (int status : statuses) {
      Optional<ResponsePlan> response = byStatus(status);
      if (response.isPresent()) {
        return Optional.of(refuse(call, response.get(), status, example));
      }
    }
    return byKey("default").map(response -> refuse(call, response, statuses.get(0), example));
  }

  private static Choice refuse(
      Call call, ResponsePlan response, int status, @Nullable String example) {
    for (ContentPlan content : response.contents()) {
      if (content.hasExamples()) {
        Optional<BodyExample> told =
            example == null || example.isEmpty()
                ? content.example(call)
                : Optional.of(named(content, example));
        // Where examples are passed over, nothing is generated in their place.
        return new Choice(status, response, null, content.type(), told);
      }
    }
    for (ContentPlan content : response.contents()) {
      if (content.schema().isPresent()) {
        return new Choice(status, response, content, content.type(), Optional.empty());
      }
    }
    return Choice.empty(status, response);
  }

  private Optional<ResponsePlan> byStatus(int status) {
    return byKey(Integer.toString(status)).or(() -> byKey(status / 100 + "XX"));
  }

  private Optional<ResponsePlan> byKey(String key) {
    return responses.stream().filter(response -> response.key().equals(key)).findFirst();
  }

  private static int status(ResponsePlan response, int otherwise) {
    String key = response.key();
    return key.matches("[1-5]XX")
        ? Integer.parseInt(key.substring(0, 1)) * 100
        : response.declared().status(otherwise);
  }

  private static Optional<ContentPlan> best(ResponsePlan response, String accept) {
    List<String> offers = response.contents().stream().map(ContentPlan::type).toList();
    return Accept.of(accept).best(offers).flatMap(type -> byType(response, type));
  }

  private static Optional<ContentPlan> byType(ResponsePlan response, String type) {
    return response.contents().stream().filter(content -> content.type().equals(type)).findFirst();
  }
}
