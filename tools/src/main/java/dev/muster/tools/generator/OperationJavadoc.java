package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Says what an operation does, takes, gives, and how it fails. */
final class OperationJavadoc {
  private OperationJavadoc() {}

  static String of(Place operation, List<Parameter> parameters, Body body, Answer answer) {
    Javadoc javadoc = new Javadoc();
    javadoc.raw(Javadoc.sentence(operation.text("summary")));
    javadoc.markdown(operation.text("description"));
    javadoc.raw(Origins.remark(operation));
    javadoc.raw(body.remark());
    if (answer.isStreamed()) {
      javadoc.raw("The answer is streamed: close the body.");
    }
    if (answer.events() != null) {
      javadoc.raw(
          "Its events are those of {@link "
              + operation.contract().modelPackage()
              + "."
              + answer.events()
              + "}.");
    }
    List<String> errors = errors(operation);
    if (!errors.isEmpty()) {
      javadoc.raw("Other answers:\n\n<ul>\n" + String.join("\n", errors) + "\n</ul>");
    }
    for (Parameter parameter : parameters) {
      javadoc.tag("param " + parameter.name(), parameter.doc());
    }
    javadoc.tag("return", Javadoc.line(answer.description()));
    if (operation.flag("deprecated")) {
      javadoc.tag("deprecated", "The provider has given it up, or is going to.");
    }
    return javadoc.print();
  }

  private static List<String> errors(Place operation) {
    List<String> errors = new ArrayList<>();
    for (Place.Member response : operation.get("responses").members()) {
      if (!Answer.isSuccess(operation, response)) {
        String description = response.place().resolved().text("description");
        errors.add("  <li>" + response.name() + ": " + Javadoc.line(description));
      }
    }
    return errors;
  }
}
