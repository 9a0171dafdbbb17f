package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.inferred.AnswerPlaces.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which operations of a document are about resources that can be kept. */
final class Inference {
  private final Map<String, Map<String, Operation>> byPath = new LinkedHashMap<>();
  private final Map<String, PathShape> shapes = new LinkedHashMap<>();
  private final Map<String, Resource> collections = new LinkedHashMap<>();
  private final Map<Operation, Role> roles = new HashMap<>();

  /**
   * Looks through a document.
   *
   * @param taken operations that somebody else plays, with all that is about the same resource
   */
  Inference(Contract contract, Predicate<Operation> taken) {
    for (Operation operation : contract.operations()) {
      if (PathShape.isPlain(operation.pathTemplate())) {
        PathShape shape = PathShape.of(operation.pathTemplate());
        shapes.putIfAbsent(shape.key(), shape);
        byPath
            .computeIfAbsent(shape.key(), key -> new LinkedHashMap<>())
            .putIfAbsent(operation.method(), operation);
      }
    }
    shapes.forEach(this::collection);
    collections
        .values()
        .removeIf(
            resource ->
                !resource.isMade()
                    || !resource.isSeen()
                    || resource.operations().values().stream().anyMatch(taken));
    collections.values().forEach(this::assign);
    shapes.values().forEach(shape -> single(shape, taken));
    shapes.values().forEach(this::search);
  }

  /** What an operation does; empty where it is about nothing that can be kept. */
  Optional<Role> role(Operation operation) {
    return Optional.ofNullable(roles.get(operation));
  }

  /** The collection at a path. */
  Optional<Resource> collection(PathShape shape) {
    return Optional.ofNullable(collections.get(shape.key()));
  }

  private Optional<Operation> operation(String path, String method) {
    return Optional.ofNullable(byPath.getOrDefault(path, Map.of()).get(method));
  }

  /** A path ends in a parameter, and the one before it in a name; or it has a list and a POST. */
  private void collection(String key, PathShape shape) {
    PathShape path = shape;
    if (shape.endsInParameter()) {
      if (shape.length() < 2 || shape.first(shape.length() - 1).endsInParameter()) {
        return;
      }
      path = shape.first(shape.length() - 1);
    }
    if (collections.containsKey(path.key())) {
      return;
    }
    Resource resource = new Resource(path, false);
    String item = path.key() + "/{}";
    boolean hasItems = shapes.containsKey(item);
    operation(path.key(), "GET")
        .filter(list -> listed(list).isPresent())
        .ifPresent(list -> resource.add(Action.LIST, list));
    operation(path.key(), "POST")
        .filter(post -> creates(post, hasItems))
        .ifPresent(post -> resource.add(Action.CREATE, post));
    if (hasItems) {
      operation(item, "GET").ifPresent(one -> resource.add(Action.READ, one));
      operation(item, "PUT").ifPresent(one -> resource.add(Action.REPLACE, one));
      operation(item, "PATCH").ifPresent(one -> resource.add(Action.UPDATE, one));
      operation(item, "DELETE").ifPresent(one -> resource.add(Action.DELETE, one));
      operation(path.key(), "DELETE").ifPresent(one -> resource.add(Action.CLEAR, one));
    } else if (!alike(resource)) {
      return;
    }
    collections.put(path.key(), resource);
  }

  private static Optional<Part> listed(Operation operation) {
    return AnswerPlaces.success(operation).flatMap(body -> AnswerPlaces.list(operation, body));
  }

  private static boolean creates(Operation post, boolean hasItems) {
    Optional<Place> answer = AnswerPlaces.success(post);
    boolean one = answer.map(body -> !Members.isList(body)).orElse(true);
    boolean object = AnswerPlaces.request(post).map(body -> !Members.isList(body)).orElse(hasItems);
    return one && object;
  }

  /** Whether what is listed is what is posted, where no path of an item says so. */
  private static boolean alike(Resource resource) {
    return resource.does(Action.CREATE)
        && resource.does(Action.LIST)
        && listed(resource.operations().get(Action.LIST))
            .map(part -> Members.of(part.schema().get("items")).shared(resource.asked()) > 0)
            .orElse(false);
  }

  private void assign(Resource resource) {
    resource.operations().forEach((action, one) -> roles.put(one, new Role(resource, action, one)));
    String path = resource.shape().key();
    String item = path + "/{}";
    if (!resource.does(Action.UPDATE) && !resource.does(Action.REPLACE)) {
      add(item, "POST", resource, Action.UPDATE);
    }
    add(path, "PUT", resource, Action.REPLACE);
    add(path, "PATCH", resource, Action.UPDATE);
    add(item, "HEAD", resource, Action.READ);
  }

  private void add(String path, String method, Resource resource, Action action) {
    operation(path, method)
        .filter(one -> method.equals("HEAD") || AnswerPlaces.request(one).isPresent())
        .ifPresent(one -> roles.putIfAbsent(one, new Role(resource, action, one)));
  }

  /** A path with a name at its end, of which there is one alone that can be changed. */
  private void single(PathShape shape, Predicate<Operation> taken) {
    Map<String, Operation> here = byPath.getOrDefault(shape.key(), Map.of());
    Operation read = here.get("GET");
    boolean changed = here.containsKey("PUT") || here.containsKey("PATCH");
    if (shape.endsInParameter()
        || read == null
        || !changed
        || collections.containsKey(shape.key())
        || here.values().stream().anyMatch(taken)
        || !AnswerPlaces.success(read).map(Members::isObject).orElse(false)) {
      return;
    }
    Resource resource = new Resource(shape, true);
    resource.add(Action.READ, read);
    Optional.ofNullable(here.get("PUT")).ifPresent(one -> resource.add(Action.REPLACE, one));
    Optional.ofNullable(here.get("PATCH")).ifPresent(one -> resource.add(Action.UPDATE, one));
    Optional.ofNullable(here.get("DELETE")).ifPresent(one -> resource.add(Action.DELETE, one));
    resource
        .operations()
        .forEach((action, one) -> roles.putIfAbsent(one, new Role(resource, action, one)));
  }

  /** A path below a collection that lists the same by a filter, such as /pet/findByStatus. */
  private void search(PathShape shape) {
    if (shape.endsInParameter() || shape.length() < 2) {
      return;
    }
    Resource resource = collections.get(shape.first(shape.length() - 1).key());
    Optional<Operation> get = operation(shape.key(), "GET");
    if (resource == null || get.isEmpty() || roles.containsKey(get.get())) {
      return;
    }
    boolean same =
        listed(get.get())
            .map(part -> Members.of(part.schema().get("items")))
            .filter(
                item -> item.properties().keySet().equals(resource.members().properties().keySet()))
            .isPresent();
    if (same && !Filters.of(get.get(), resource.members()).isEmpty()) {
      roles.put(get.get(), new Role(resource, Action.LIST, get.get()));
    }
  }
}
