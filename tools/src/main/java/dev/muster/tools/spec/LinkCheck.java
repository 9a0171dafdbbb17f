package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether links lead somewhere. A link that follows a job takes one id, and what else it hands on
 * must be dispensable, for a job is followed with its id alone.
 */
final class LinkCheck {
  private static final Pattern JOB_LINK =
      Pattern.compile("(poll|cancel|result|download)(-[1-9]\\d*)?");

  private final Document document;
  private final Map<String, Document.Operation> operations;
  private final Problems problems;

  private LinkCheck(
      Document document, Map<String, Document.Operation> operations, Problems problems) {
    this.document = document;
    this.operations = operations;
    this.problems = problems;
  }

  static void check(
      Document document, Map<String, Document.Operation> operations, Problems problems) {
    document.forEachLink(new LinkCheck(document, operations, problems)::link);
  }

  private void link(String pointer, JsonNode link) {
    String id = link.path("operationId").asText();
    Document.Operation target = operations.get(id);
    if (target == null) {
      problems.add(
          pointer,
          "operationId: " + id,
          "the link leads to no operation named '" + id + "'. Name one by its operationId.");
      return;
    }
    List<String> ids = new ArrayList<>();
    boolean followsJob =
        JOB_LINK.matcher(pointer.substring(pointer.lastIndexOf('/') + 1)).matches();
    for (Map.Entry<String, JsonNode> entry : link.path("parameters").properties()) {
      String hint = entry.getKey() + ": " + entry.getValue().asText();
      Optional<JsonNode> parameter = document.parameter(target, entry.getKey());
      if (parameter.isEmpty()) {
        problems.add(
            pointer, hint, id + " has no parameter '" + entry.getKey() + "'. Name one it has.");
      } else if (isId(entry.getValue().asText())) {
        ids.add(entry.getKey());
      } else if (followsJob && parameter.get().path("required").asBoolean()) {
        problems.add(
            pointer,
            hint,
            "%s requires '%s', which is not the job's id. A job is followed by its id alone."
                .formatted(id, entry.getKey()));
      }
    }
    if (followsJob && ids.size() != 1) {
      problems.add(
          pointer,
          "operationId: " + id,
          "a link that follows a job hands on exactly one id, from $response.body#/… or"
              + " $request.path.…; this one hands on "
              + ids.size()
              + ".");
    }
  }

  private static boolean isId(String expression) {
    return expression.startsWith("$response.body#/") || expression.startsWith("$request.path.");
  }
}
