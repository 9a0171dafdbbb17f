package dev.muster.mock.engine;

import dev.muster.mock.Violation;
import dev.muster.mock.http.Answer;
import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Violations as Prism writes them. */
final class Violations {
  /** Tells what is wrong with the request and the answer, as JSON. */
  static final String HEADER = "sl-violations";

  /** Longer headers are refused by many clients. */
  private static final int MOST_CHARACTERS = 8 * 1024 - 100;

  private static final Set<String> STATUSES = Set.of("401", "415");

  private Violations() {}

  static ArrayNode json(List<Violation> violations) {
    ArrayNode json = Json.array();
    violations.forEach(violation -> json.add(json(violation)));
    return json;
  }

  private static ObjectNode json(Violation violation) {
    ObjectNode item = Json.object();
    if (!violation.location().isEmpty()) {
      ArrayNode location = item.putArray("location");
      violation.location().forEach(location::add);
    }
    item.put("severity", violation.severity().word());
    if (STATUSES.contains(violation.code())) {
      item.put("code", Integer.parseInt(violation.code()));
    } else if (!violation.code().isEmpty()) {
      item.put("code", violation.code());
    }
    return item.put("message", violation.message());
  }

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
    String text = Json.text(json(all)).replaceAll("[^\\x20-\\x7e]+", "?");
    return answer.withHeader(
        HEADER,
        text.length() > MOST_CHARACTERS
            ? "Too many violations! " + text.substring(0, MOST_CHARACTERS)
            : text);
  }
}
