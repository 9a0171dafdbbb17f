package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of every contract before anything is derived from it. */
final class ContractCheck {
  private final Document document;
  private final Problems problems;
  private final Map<String, Document.Operation> operations = new HashMap<>();

  private ContractCheck(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /**
   * @param sources the files that the document was made of, for the places in the messages
   * @throws dev.muster.tools.UserException naming everything that does not hold
   */
  static void check(ObjectNode document, List<YamlFile> sources) {
    Problems problems = new Problems(sources);
    ContractCheck check = new ContractCheck(new Document(document), problems);
    check.references();
    problems.throwIfAny();
    check.operationIds();
    PathCheck.check(check.document, problems);
    check.document.forEachLink(check::link);
    AnnotationCheck.check(check.document, problems);
    SignatureCheck.check(check.document, problems);
    JobCheck.check(check.document, check.operations, problems);
    problems.throwIfAny();
  }

  private void references() {
    document.forEachObject(
        (pointer, object) -> {
          JsonNode ref = object.path("$ref");
          if (!ref.isTextual()) {
            return;
          }
          if (!ref.asText().startsWith("#/")) {
            problems.add(
                pointer,
                ref.asText(),
                "$ref " + ref.asText() + " leaves the file. Bring it in under components.");
          } else if (document.resolve(object).isMissingNode()) {
            problems.add(
                pointer,
                ref.asText(),
                "$ref " + ref.asText() + " points to nothing. Mend its name or add what it names.");
          }
        });
  }

  private void operationIds() {
    List<Document.Operation> all = new ArrayList<>(document.operations());
    if (all.isEmpty()) {
      problems.add("/paths", "paths:", "there is no operation. Add at least one.");
    }
    all.addAll(document.calledBack());
    for (Document.Operation operation : all) {
      if (operation.id().isEmpty()) {
        problems.add(
            operation.pointer(),
            operation.path() + ":",
            "the operation has no operationId. Give it one, in camelCase.");
        continue;
      }
      Document.Operation other = operations.putIfAbsent(operation.id(), operation);
      if (other != null) {
        problems.add(
            operation.pointer(),
            "operationId: " + operation.id(),
            "the operationId "
                + operation.id()
                + " is taken by "
                + other.pointer()
                + ". Rename one of them.");
      }
    }
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
    for (Map.Entry<String, JsonNode> parameter : link.path("parameters").properties()) {
      if (!hasParameter(target, parameter.getKey())) {
        problems.add(
            pointer,
            parameter.getKey() + ": " + parameter.getValue().asText(),
            id + " has no parameter '" + parameter.getKey() + "'. Name one that it has.");
      }
    }
  }

  private boolean hasParameter(Document.Operation operation, String name) {
    String bare = name.replaceFirst("^(path|query|header|cookie)\\.", "");
    for (JsonNode holder : List.of(operation.node(), operation.item())) {
      for (JsonNode parameter : holder.path("parameters")) {
        if (document.resolve(parameter).path("name").asText().equals(bare)) {
          return true;
        }
      }
    }
    return false;
  }
}
