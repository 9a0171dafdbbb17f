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
    LinkCheck.check(check.document, check.operations, problems);
    AnnotationCheck.check(check.document, problems);
    SignatureKeys.check(check.document, problems);
    SignatureCheck.check(check.document, problems);
    PagesCheck.check(check.document, problems);
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
}
