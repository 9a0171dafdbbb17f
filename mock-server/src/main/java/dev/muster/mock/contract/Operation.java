package dev.muster.mock.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a contract: a method on a path template, with everything that the document says
 * of it.
 */
public final class Operation {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Contract contract;
  private final String template;
  private final String method;
  private final Place place;
  private final String id;
  private final Place item;
  private final Lazy<List<String>> basePaths;
  private final Lazy<List<Parameter>> parameters;
  private final Lazy<Optional<RequestBody>> requestBody;
  private final Lazy<Map<String, Response>> responses;
  private final Lazy<List<SecurityRequirement>> security;

  Operation(Contract contract, String template, String method, Place item, Place place) {
    this.contract = contract;
    this.template = template;
    this.method = method;
    this.place = place;
    this.item = item;
    this.id = place.text("operationId", method + " " + template);
    this.basePaths = new Lazy<>(() -> contract.basePaths(place, item));
    this.parameters = new Lazy<>(this::compileParameters);
    this.requestBody = new Lazy<>(this::compileRequestBody);
    this.responses = new Lazy<>(this::compileResponses);
    this.security = new Lazy<>(this::compileSecurity);
  }

  public Contract contract() {
    return contract;
  }

  /** The {@code operationId}, or method and path where the document gives none. */
  public String id() {
    return id;
  }

  /** In upper case. */
  public String method() {
    return method;
  }

  /** As the document writes it, such as {@code /predictions/{request_id}/result}. */
  public String pathTemplate() {
    return template;
  }

  /**
   * The paths of the servers that hold for this operation, such as {@code /api/v1}; never empty,
   * but may hold "".
   */
  public List<String> basePaths() {
    return basePaths.get();
  }

  /** The server objects that hold for this operation: its own, its path's, or the document's. */
  public List<Place> servers() {
    for (Place owner : List.of(place, item, contract.root())) {
      if (owner.json().path("servers").isArray()) {
        return owner.child("servers").items();
      }
    }
    return List.of();
  }

  public boolean deprecated() {
    return place.flag("deprecated");
  }

  public List<String> tags() {
    return place.child("tags").items().stream().map(tag -> tag.json().asString()).toList();
  }

  /** The parameters of the operation and of its path, the operation's own first. */
  public List<Parameter> parameters() {
    return parameters.get();
  }

  public Optional<RequestBody> requestBody() {
    return requestBody.get();
  }

  /**
   * By status, range or {@code default}, as in {@code 200}, {@code 4XX}; in the document's order.
   */
  public Map<String, Response> responses() {
    return responses.get();
  }

  /** The response that a status falls under: its own, then its range's, then the default. */
  public Optional<Response> response(int status) {
    Map<String, Response> all = responses();
    String range = status / 100 + "XX";
    return Optional.ofNullable(all.get(Integer.toString(status)))
        .or(() -> Optional.ofNullable(all.get(range)))
        .or(() -> Optional.ofNullable(all.get("default")));
  }

  /** Alternatives of which one must be met; empty where the operation is open to all. */
  public List<SecurityRequirement> security() {
    return security.get();
  }

  /** The callbacks by name: each an object of runtime expression → path item. */
  public Map<String, Place> callbacks() {
    Map<String, Place> callbacks = new LinkedHashMap<>();
    place
        .child("callbacks")
        .members()
        .forEach((name, callback) -> callbacks.put(name, callback.follow()));
    return callbacks;
  }

  /** Extension {@code x-…} of the operation; missing where there is none. */
  public JsonNode extension(String name) {
    return place.json().path(name);
  }

  public Place place() {
    return place;
  }

  private List<Parameter> compileParameters() {
    Map<String, Parameter> byKey = new LinkedHashMap<>();
    for (Place owner : List.of(place, item)) {
      for (Place declared : owner.child("parameters").items()) {
        Parameter parameter = Parameter.of(declared.follow());
        byKey.putIfAbsent(parameter.in() + " " + parameter.name(), parameter);
      }
    }
    return List.copyOf(byKey.values());
  }

  private Optional<RequestBody> compileRequestBody() {
    Place body = place.get("requestBody");
    return body.missing() ? Optional.empty() : Optional.of(RequestBody.of(body));
  }

  private Map<String, Response> compileResponses() {
    Map<String, Response> compiled = new LinkedHashMap<>();
    place
        .child("responses")
        .members()
        .forEach(
            (status, response) -> {
              if (!status.startsWith("x-")) {
                String key = "default".equals(status) ? status : status.toUpperCase(Locale.ROOT);
                compiled.put(key, Response.of(key, response.follow()));
              }
            });
    return Collections.unmodifiableMap(compiled);
  }

  private List<SecurityRequirement> compileSecurity() {
    Place declared = place.json().has("security") ? place : contract.root();
    List<SecurityRequirement> alternatives = new ArrayList<>();
    for (Place requirement : declared.child("security").items()) {
      alternatives.add(SecurityRequirement.of(requirement, contract.securitySchemes()));
    }
    return List.copyOf(alternatives);
  }

  @Override
  public String toString() {
    return id;
  }
}
