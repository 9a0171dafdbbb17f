package dev.muster.mock.callback;

import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Inputs;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.payload.Payloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Fills the templates of callbacks as Prism does, which differs from what links are read by: the
 * method is in lower case, values that repeat stand with commas, and what is missing is empty.
 */
final class Expressions {
  private static final Pattern EMBEDDED = Pattern.compile("\\{(.+?)}");

  private final Occasion occasion;
  private final List<String> missing = new ArrayList<>();
  private @Nullable JsonNode requestBody;
  private @Nullable JsonNode answerBody;

  Expressions(Occasion occasion) {
    this.occasion = occasion;
  }

  String fill(String template) {
    if (template.startsWith("$")) {
      return value(template);
    }
    return EMBEDDED
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
  }

  /** The expressions so far that spoke of something that is not there. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private String value(String expression) {
    Optional<String> found = find(expression);
    if (found.isEmpty()) {
      missing.add(expression);
    }
    return found.orElse("");
  }

  private Optional<String> find(String expression) {
    Request request = occasion.request();
    return switch (expression) {
      case "$method" -> Optional.of(request.method().toLowerCase(Locale.ROOT));
      case "$statusCode" -> Optional.of(Integer.toString(occasion.answer().status()));
      case "$url" ->
          Optional.of(
              request.origin()
                  + request.path()
                  + (request.query() == null ? "" : "?" + request.query()));
      default ->
          expression.startsWith("$request.")
              ? ofRequest(expression.substring("$request.".length()))
              : expression.startsWith("$response.")
                  ? ofMessage(
                      expression.substring("$response.".length()),
                      occasion.answer().headers(),
                      this::answerBody)
                  : Optional.empty();
    };
  }

  private Optional<String> ofRequest(String source) {
    if (source.startsWith("path.")) {
      return Optional.ofNullable(occasion.path().get(source.substring("path.".length())));
    }
    if (source.startsWith("query.")) {
      Map<String, List<String>> query = Percent.fields(occasion.request().query());
      return Optional.ofNullable(query.get(source.substring("query.".length())))
          .map(values -> String.join(",", values));
    }
    return ofMessage(source, occasion.request().headers(), this::requestBody);
  }

  private static Optional<String> ofMessage(
      String source, Headers headers, Supplier<JsonNode> body) {
    if (source.startsWith("header.")) {
      List<String> values = headers.all(source.substring("header.".length()));
      return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }
    if (source.equals("body") || source.equals("body#")) {
      return text(body.get());
    }
    return source.startsWith("body#/")
        ? text(body.get().at(JsonPointer.compile(Percent.decode(source.substring(5)))))
        : Optional.empty();
  }

  private static Optional<String> text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(value.isValueNode() ? value.asString() : Json.text(value));
  }

  private JsonNode requestBody() {
    JsonNode read = requestBody;
    if (read == null) {
      Payload payload = Payloads.of(occasion.request());
      boolean speaks =
          payload instanceof Payload.Json
              || payload instanceof Payload.Form
              || payload instanceof Payload.Multipart;
      read = speaks ? Inputs.of(payload) : MissingNode.getInstance();
      requestBody = read;
    }
    return read;
  }

  private JsonNode answerBody() {
    JsonNode read = answerBody;
    if (read == null) {
      read = json(occasion.answer().bytes());
      answerBody = read;
    }
    return read;
  }

  private static JsonNode json(byte[] body) {
    try {
      return body.length == 0 ? MissingNode.getInstance() : Json.read(body);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }
}
