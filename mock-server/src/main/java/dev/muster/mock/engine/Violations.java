package dev.muster.mock.engine;

import dev.muster.mock.Violation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import dev.muster.mock.respond.Responder;
import dev.muster.mock.respond.ViolationJson;
import java.util.ArrayList;
import java.util.List;

/** Tells clients of violations, in Prism's header. */
final class Violations {
  /** What is wrong with the request and the answer, as JSON. */
  static final String HEADER = "sl-violations";

  /** Longer headers are refused by many clients. */
  private static final int MOST_CHARACTERS = 8 * 1024 - 100;

  private Violations() {}

  /** The same violations, each with the message that it was found in. */
  static List<Violation> in(String message, List<Violation> violations) {
    List<Violation> located = new ArrayList<>();
    for (Violation violation : violations) {
      List<String> location = new ArrayList<>();
      location.add(message);
      location.addAll(violation.location());
      located.add(
          new Violation(
              location,
              violation.code(),
              violation.message(),
              violation.property(),
              violation.severity()));
    }
    return located;
  }

  /** The answer with a header that tells them. */
  static Answer tell(Answer answer, List<Violation> request, List<Violation> response) {
    if (request.isEmpty() && response.isEmpty()) {
      return answer;
    }
    List<Violation> all = in("request", request);
    all.addAll(in("response", response));
    String text = Responder.printable(Json.text(ViolationJson.of(all)));
    return answer.withHeader(
        HEADER,
        text.length() > MOST_CHARACTERS
            ? "Too many violations! " + text.substring(0, MOST_CHARACTERS)
            : text);
  }
}
