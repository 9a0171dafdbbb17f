package dev.muster.mock.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One compiled OpenAPI document. Made by {@link ContractLoader}; immutable and safe for any number
 * of threads.
 *
 * <p>What is below an operation is compiled when it is first asked for.
 */
public final class Contract {
  private final String name;
  private final Place root;
  private final List<Operation> operations;
  private final Map<String, Operation> byId;
  private final Lazy<Map<String, SecurityScheme>> securitySchemes;

  Contract(String name, JsonNode document) {
    this.name = name;
    this.root = Place.root(document);
    this.operations = compileOperations();
    this.byId = new HashMap<>();
    operations.forEach(operation -> byId.putIfAbsent(operation.id(), operation));
    this.securitySchemes = new Lazy<>(this::compileSecuritySchemes);
  }

  /** What the server calls it, such as {@code muxi-server}. */
  public String name() {
    return name;
  }

  public String title() {
    return root.child("info").text("title", name);
  }

  /** The {@code openapi} version, such as {@code 3.1.0}. */
  public String version() {
    return root.text("openapi", "");
  }

  /** Whether the document is of the 3.0 line, whose schemas are a dialect of their own. */
  public boolean isVersion30() {
    return version().startsWith("3.0");
  }

  public JsonNode document() {
    return root.json();
  }

  public Place root() {
    return root;
  }

  /** All operations in the document's order. */
  public List<Operation> operations() {
    return operations;
  }

  /** The operation of that id; the first, where several share one. */
  public Optional<Operation> operation(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * An operation that stands elsewhere than below {@code paths}, such as one of a callback.
   *
   * @param template its path or expression
   * @param item the path item that it is in
   */
  public Operation operationAt(String template, String method, Place item, Place operation) {
    return new Operation(this, template, method, item, operation);
  }

  public Map<String, SecurityScheme> securitySchemes() {
    return securitySchemes.get();
  }

  /** The paths of the document's servers, such as {@code /api/v1}; never empty, but may hold "". */
  public List<String> basePaths() {
    return basePaths(root, root);
  }

  /** Extension {@code x-…} of the document itself; missing where there is none. */
  public JsonNode extension(String extension) {
    return root.json().path(extension);
  }

  private List<Operation> compileOperations() {
    List<Operation> compiled = new ArrayList<>();
    root.child("paths")
        .members()
        .forEach((template, item) -> addOperations(compiled, template, item.follow()));
    return List.copyOf(compiled);
  }

  private void addOperations(List<Operation> compiled, String template, Place item) {
    for (String member : item.json().propertyNames()) {
      if (Operation.METHODS.contains(member)) {
        compiled.add(
            new Operation(
                this, template, member.toUpperCase(Locale.ROOT), item, item.child(member)));
      }
    }
  }

  private Map<String, SecurityScheme> compileSecuritySchemes() {
    Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
    root.child("components")
        .child("securitySchemes")
        .members()
        .forEach((key, place) -> schemes.put(key, SecurityScheme.of(key, place.follow())));
    return Collections.unmodifiableMap(schemes);
  }

  /** The base paths of the servers that hold for a place: the innermost list of servers wins. */
  List<String> basePaths(Place operation, Place item) {
    for (Place owner : List.of(operation, item, root)) {
      if (owner.json().path("servers").size() > 0) {
        List<String> paths = new ArrayList<>();
        owner.child("servers").items().forEach(server -> paths.addAll(ServerPaths.of(server)));
        return paths.stream().distinct().toList();
      }
    }
    return List.of("");
  }

  @Override
  public String toString() {
    return name;
  }
}
