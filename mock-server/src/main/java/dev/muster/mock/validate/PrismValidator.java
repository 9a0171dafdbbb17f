package dev.muster.mock.validate;

import dev.muster.mock.Call;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.RequestBody;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.MimeType;
import dev.muster.mock.http.Percent;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.schema.Schemas;
import dev.muster.mock.script.Truth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * Checks the calls of one operation as Prism does: body, headers, query and path, in this order.
 * Compiled once; safe for any number of threads.
 */
public final class PrismValidator {
  private final boolean declaresBody;
  private final boolean requiresBody;
  private final PrismBody body;
  private final ParameterGroup headers;
  private final ParameterGroup query;
  private final ParameterGroup path;

  public PrismValidator(Operation operation, Schemas schemas) {
    Optional<RequestBody> declared = operation.requestBody();
    this.declaresBody = declared.isPresent();
    this.requiresBody = declared.map(RequestBody::required).orElse(false);
    this.body = PrismBody.request(declared.map(RequestBody::content).orElse(Map.of()), schemas);
    this.headers = ParameterGroup.of("header", operation.parameters(), schemas);
    this.query = ParameterGroup.of("query", operation.parameters(), schemas);
    this.path = ParameterGroup.of("path", operation.parameters(), schemas);
  }

  /** What is wrong with a call; empty where it is in order. */
  public List<Violation> check(Call call) {
    List<Violation> violations = new ArrayList<>(0);
    violations.addAll(body(call));
    if (!headers.isEmpty()) {
      violations.addAll(headers.check(headers(call.request().headers())));
    }
    if (!query.isEmpty()) {
      violations.addAll(query.check(query(call)));
    }
    if (!path.isEmpty()) {
      violations.addAll(path.check(path(call)));
    }
    return violations;
  }

  private List<Violation> body(Call call) {
    Request request = call.request();
    Optional<String> type = request.headers().first("Content-Type").filter(said -> !said.isBlank());
    MimeType sent = type.flatMap(MimeType::of).orElse(null);
    boolean stated = statesLength(request.headers());
    JsonNode value = MissingNode.getInstance();
    if (request.body().length > 0) {
      if (stated && type.isPresent() && (sent == null || !supports(sent))) {
        boolean empty = requiresBody && Truth.isFalsy(value(call, sent));
        return List.of(empty ? missing() : unsupported());
      }
      if (stated && !declaresBody) {
        return List.of(unsupported());
      }
      if (sent != null && sent.isJson() && call.payload() instanceof Payload.Malformed malformed) {
        return List.of(new Violation(List.of("body"), "malformed", malformed.message()));
      }
      value = value(call, sent);
    }
    if (requiresBody && Truth.isFalsy(value)) {
      return List.of(missing());
    }
    return value.isMissingNode() || value.isNull() ? List.of() : body.check(sent, value);
  }

  private boolean supports(MimeType sent) {
    return declaresBody && body.supports(sent);
  }

  private static Violation missing() {
    return new Violation(List.of(), "required", "Body parameter is required");
  }

  private Violation unsupported() {
    String message =
        body.types().isEmpty()
            ? "No supported content types, but request included a non-empty body"
            : "Supported content types: " + String.join(",", body.types());
    return new Violation(List.of(), "415", message);
  }

  /**
   * Where a length is not stated, as of a body in chunks, Prism does not ask for the media type.
   */
  private static boolean statesLength(Headers headers) {
    return headers
        .first("Content-Length")
        .filter(length -> !length.strip().equals("0"))
        .isPresent();
  }

  /** JSON, or a text of anything else. */
  private static JsonNode value(Call call, @Nullable MimeType sent) {
    if (sent != null && sent.isJson()) {
      return call.payload() instanceof Payload.Json json ? json.value() : MissingNode.getInstance();
    }
    return StringNode.valueOf(new String(call.request().body(), StandardCharsets.UTF_8));
  }

  private static Map<String, JsonNode> headers(Headers headers) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    headers.forEach(
        field ->
            values.merge(
                field.getKey().toLowerCase(Locale.ROOT),
                StringNode.valueOf(field.getValue()),
                (one, other) ->
                    StringNode.valueOf(one.stringValue() + ", " + other.stringValue())));
    return values;
  }

  private static Map<String, JsonNode> query(Call call) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    call.query().forEach((name, all) -> values.put(name, one(all)));
    return values;
  }

  /** Commas part values in the path, as in Prism; those that are escaped do not. */
  private static Map<String, JsonNode> path(Call call) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    call.rawPath()
        .forEach(
            (name, raw) -> {
              List<String> parts = new ArrayList<>();
              for (String part : raw.split(",", -1)) {
                parts.add(Percent.decode(part));
              }
              values.put(name, one(parts));
            });
    return values;
  }

  private static JsonNode one(List<String> all) {
    if (all.size() == 1) {
      return StringNode.valueOf(all.get(0));
    }
    ArrayNode list = Json.array();
    all.forEach(list::add);
    return list;
  }
}
