package dev.muster.mock.validate;

import dev.muster.mock.Violation;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Response;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.MimeType;
import dev.muster.mock.json.Json;
import dev.muster.mock.schema.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Checks answers of one operation against its responses: status, media type, body, headers. */
public final class ResponseCheck {
  private final Operation operation;
  private final Schemas schemas;
  private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

  private record Compiled(PrismBody body, ParameterGroup headers) {}

  public ResponseCheck(Operation operation, Schemas schemas) {
    this.operation = operation;
    this.schemas = schemas;
  }

  /**
   * How an answer differs from what is declared.
   *
   * @param contentType null where there is none
   * @param headers by name
   * @param body missing where there is none
   */
  public List<Violation> check(
      int status, @Nullable String contentType, Map<String, JsonNode> headers, JsonNode body) {
    Optional<Response> response = operation.response(status);
    if (response.isEmpty()) {
      return List.of(undeclared(status));
    }
    Compiled checks = compiled(response.get());
    List<Violation> violations = new ArrayList<>(0);
    MimeType type = type(contentType);
    List<String> declared = checks.body().types();
    if (!declared.isEmpty() && !isDeclared(type, declared)) {
      violations.add(wrongType(contentType, declared));
    }
    violations.addAll(checks.body().check(type, body));
    if (!checks.headers().isEmpty()) {
      violations.addAll(checks.headers().check(headers));
    }
    return violations;
  }

  /** How an answer that came from elsewhere differs from what is declared. */
  public List<Violation> check(Answer answer) {
    String type = answer.headers().first("Content-Type").orElse(null);
    Map<String, JsonNode> headers = new LinkedHashMap<>();
    answer
        .headers()
        .forEach(field -> headers.put(field.getKey(), StringNode.valueOf(field.getValue())));
    return check(answer.status(), type, headers, read(answer, type));
  }

  /** JSON where the answer says so, else a text. */
  private static JsonNode read(Answer answer, @Nullable String type) {
    MimeType mime = type(type);
    if (mime == null || !mime.isJson() || answer.status() == 204) {
      return StringNode.valueOf(new String(answer.bytes(), StandardCharsets.UTF_8));
    }
    try {
      return Json.read(answer.bytes());
    } catch (JacksonException e) {
      // No JSON, whatever it says: nothing that a schema could be satisfied with.
      return MissingNode.getInstance();
    }
  }

  /** How a status differs from those that are declared. */
  public List<Violation> status(int status) {
    return operation.response(status).isPresent() ? List.of() : List.of(undeclared(status));
  }

  /** How status and body differ from what is declared, whatever the headers. */
  public List<Violation> body(int status, @Nullable String contentType, JsonNode body) {
    Optional<Response> response = operation.response(status);
    return response.isEmpty()
        ? List.of(undeclared(status))
        : compiled(response.get()).body().check(type(contentType), body);
  }

  private static @Nullable MimeType type(@Nullable String contentType) {
    return contentType == null ? null : MimeType.of(contentType).orElse(null);
  }

  private Compiled compiled(Response response) {
    return compiled.computeIfAbsent(response.key(), key -> compile(response));
  }

  private Compiled compile(Response response) {
    return new Compiled(
        PrismBody.response(response.content(), schemas),
        ParameterGroup.ofResponse(List.copyOf(response.headers().values()), schemas));
  }

  private Violation undeclared(int status) {
    String message =
        "Unable to match the returned status code with those defined in the document: "
            + String.join(",", operation.responses().keySet());
    return status >= 200 && status < 300
        ? new Violation(List.of(), "", message)
        : Violation.warning(List.of(), "", message);
  }

  private static boolean isDeclared(@Nullable MimeType type, List<String> declared) {
    return type != null
        && declared.stream()
            .map(MimeType::of)
            .flatMap(Optional::stream)
            .anyMatch(
                one ->
                    type.fits(one)
                        && type.parameters().entrySet().containsAll(one.parameters().entrySet()));
  }

  private static Violation wrongType(@Nullable String contentType, List<String> declared) {
    return new Violation(
        List.of(),
        "",
        "The received media type \"%s\" does not match the one%s specified in the current response: %s"
            .formatted(
                contentType == null ? "" : contentType,
                declared.size() > 1 ? "s" : "",
                String.join(", ", declared)));
  }
}
