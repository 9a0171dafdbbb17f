package dev.muster.mock.respond;

import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Chooses which of an operation's responses to answer with. */
final class Selection {
  private Selection() {}

  /**
   * The response and its status: the one asked for; or the lowest 2XX, then the range 2XX, then the
   * default, then the lowest redirect.
   *
   * @throws ProblemException where there is none
   */
  static Chosen choose(Operation operation, Preference preference) {
    Integer code = preference.code();
    if (code != null) {
      return asked(operation, code)
          .orElseThrow(
              () ->
                  problem(
                      Problem.Kind.NOT_FOUND,
                      "Requested status code " + code + " is not defined in the document."));
    }
    Map<String, Response> all = operation.responses();
    return lowest(all, '2')
        .or(() -> Optional.ofNullable(all.get("2XX")).map(response -> new Chosen(200, response)))
        .or(
            () ->
                Optional.ofNullable(all.get("default")).map(response -> new Chosen(200, response)))
        .or(() -> lowest(all, '3'))
        .orElseThrow(
            () ->
                problem(
                    Problem.Kind.NO_RESPONSE_DEFINED,
                    "The operation " + operation.id() + " defines no response that is a success."));
  }

  /** A response and the status it is answered with. */
  record Chosen(int status, Response response) {}

  private static Optional<Chosen> asked(Operation operation, int code) {
    return code < 200 || code > 599
        ? Optional.empty()
        : operation.response(code).map(response -> new Chosen(code, response));
  }

  private static Optional<Chosen> lowest(Map<String, Response> all, char family) {
    return all.values().stream()
        .filter(response -> response.key().charAt(0) == family && response.status(0) > 0)
        .min(Comparator.comparing(Response::key))
        .map(response -> new Chosen(response.status(0), response));
  }

  private static ProblemException problem(Problem.Kind kind, String detail) {
    return new ProblemException(Problem.of(kind, 404, detail));
  }
}
