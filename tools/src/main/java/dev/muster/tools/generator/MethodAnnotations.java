package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the annotations of a Retrofit method. */
final class MethodAnnotations {
  private MethodAnnotations() {}

  static String operation(String id, String verb, Place operation) {
    return "Operation(id = "
        + Source.literal(id)
        + ", retry = RetryClass."
        + retry(verb, operation)
        + ")";
  }

  private static String retry(String verb, Place operation) {
    String said = operation.text("x-retry");
    if (said == null) {
      return List.of("get", "head", "options").contains(verb) ? "SAFE" : "WHEN_REFUSED";
    }
    return switch (said) {
      case "safe" -> "SAFE";
      case "when-refused" -> "WHEN_REFUSED";
      case "never" -> "NEVER";
      default ->
          throw operation
              .get("x-retry")
              .problem("'" + said + "' is none of safe, when-refused, never");
    };
  }

  /** Everything from the Accept header to the path. */
  static List<String> http(
      String verb, String target, Body body, Answer answer, boolean severalAnswers) {
    List<String> annotations = new ArrayList<>();
    if (answer.accept() != null && (severalAnswers || answer.media() != Media.JSON)) {
      annotations.add("Headers(" + Source.literal("Accept: " + answer.accept()) + ")");
    }
    if (answer.isStreamed()) {
      annotations.add("Streaming");
    }
    if (body.annotation() != null) {
      annotations.add(body.annotation());
    }
    String method = verb.toUpperCase(Locale.ROOT);
    boolean hasBody = !body.parameters().isEmpty();
    annotations.add(
        verb.equals("options") || (verb.equals("delete") && hasBody)
            ? "HTTP(method = \"%s\", path = %s, hasBody = %s)"
                .formatted(method, Source.literal(target), hasBody)
            : method + "(" + Source.literal(target) + ")");
    return annotations;
  }
}
