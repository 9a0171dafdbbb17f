package dev.muster.tools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the annotations of a Retrofit method. */
final class MethodAnnotations {
  private MethodAnnotations() {}

  static String operation(String id, String verb, Place item, Place operation) {
    List<String> members = new ArrayList<>();
    members.add("id = " + Source.literal(id));
    members.add("retry = RetryClass." + retry(verb, operation));
    Place refusals = operation.get("x-retry").get("when-refused");
    if (refusals.exists()) {
      List<String> literals = refusals.texts().stream().map(Source::literal).toList();
      members.add("refusals = {" + String.join(", ", literals) + "}");
    }
    String key = idempotencyKey(item, operation);
    if (key != null) {
      members.add("idempotencyKey = " + Source.literal(key));
    }
    List<String> headers = SecurityReader.keyHeaders(operation);
    if (!headers.isEmpty()) {
      List<String> literals = headers.stream().map(Source::literal).toList();
      members.add("keys = {" + String.join(", ", literals) + "}");
    }
    return "Operation(" + String.join(", ", members) + ")";
  }

  private static @Nullable String idempotencyKey(Place item, Place operation) {
    for (Place holder : List.of(operation, item)) {
      for (Place parameter : holder.get("parameters").items()) {
        if (parameter.resolved().flag("x-idempotency-key")) {
          return parameter.resolved().text("name");
        }
      }
    }
    return null;
  }

  private static String retry(String verb, Place operation) {
    if (operation.get("x-retry").has("when-refused")) {
      return "WHEN_REFUSED";
    }
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
