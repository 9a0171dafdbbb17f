package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
import dev.muster.mock.contract.Response;
import dev.muster.mock.payload.ContentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where bodies hold a resource, or a list of them: bare, or in an envelope. */
final class AnswerPlaces {
  private static final int DEEPEST = 2;

  private AnswerPlaces() {}

  /**
   * A part of a body.
   *
   * @param pointer from the body
   * @param schema of what stands there
   */
  record Part(String pointer, Place schema) {
    int depth() {
      return (int) pointer.chars().filter(one -> one == '/').count();
    }
  }

  /** The schema of an operation's first success that has a body. */
  static Optional<Place> success(Operation operation) {
    return operation.responses().values().stream()
        .filter(response -> response.key().startsWith("2"))
        .sorted(Comparator.comparing(Response::key))
        .flatMap(response -> schema(response.content()).stream())
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(operation.responses().get("default"))
                    .flatMap(response -> schema(response.content())));
  }

  /** The schema of what an operation takes. */
  static Optional<Place> request(Operation operation) {
    return operation.requestBody().flatMap(body -> schema(body.content()));
  }

  private static Optional<Place> schema(Map<String, MediaType> content) {
    return content.values().stream()
        .filter(type -> ContentType.of(type.type()).isJson())
        .findFirst()
        .or(() -> content.values().stream().findFirst())
        .flatMap(MediaType::schema)
        .map(Place::follow);
  }

  /**
   * Where a body holds one resource.
   *
   * @param known what a resource has
   */
  static Optional<Part> item(Place body, Members known) {
    if (Members.isList(body) || !Members.isObject(body)) {
      return Optional.empty();
    }
    Part part = unwrapped(new Part("", body));
    List<Part> candidates = new ArrayList<>();
    collect(part, candidates, part.depth() + DEEPEST);
    Optional<Part> best = Optional.empty();
    long most = 0;
    for (Part candidate : candidates) {
      long shared = Members.of(candidate.schema()).shared(known);
      if (shared > most) {
        most = shared;
        best = Optional.of(candidate);
      }
    }
    return best.or(() -> Optional.of(part));
  }

  /** What is wrapped in objects with a single member. */
  private static Part unwrapped(Part whole) {
    Part part = whole;
    for (int i = 0; i < DEEPEST; i++) {
      Map<String, Place> properties = Members.of(part.schema()).properties();
      if (properties.size() != 1) {
        return part;
      }
      Map.Entry<String, Place> only = properties.entrySet().iterator().next();
      if (Members.of(only.getValue()).properties().isEmpty()) {
        return part;
      }
      part = new Part(part.pointer() + "/" + escape(only.getKey()), only.getValue());
    }
    return part;
  }

  private static void collect(Part part, List<Part> found, int deepest) {
    found.add(part);
    if (part.depth() < deepest) {
      Members.of(part.schema())
          .properties()
          .forEach(
              (name, schema) -> {
                if (!Members.isList(schema) && Members.isObject(schema)) {
                  collect(new Part(part.pointer() + "/" + escape(name), schema), found, deepest);
                }
              });
    }
  }

  /** Where a body holds a list of objects; empty where it holds none, or several alike. */
  static Optional<Part> list(Operation operation, Place body) {
    JsonNode stated = operation.extension("x-pages").path("items");
    List<Part> lists = new ArrayList<>();
    lists(new Part("", body), lists, DEEPEST);
    if (stated.isString()) {
      return lists.stream().filter(p -> p.pointer().equals(stated.stringValue())).findFirst();
    }
    if (lists.size() < 2) {
      return lists.stream().findFirst();
    }
    String collection = Members.plain(PathShape.of(operation.pathTemplate()).last());
    List<String> usual =
        List.of(collection, "items", "data", "results", "content", "records", "entries", "values");
    return lists.stream()
        .filter(part -> usual.contains(name(part)))
        .min(Comparator.comparingInt(part -> usual.indexOf(name(part))));
  }

  private static String name(Part part) {
    return Members.plain(part.pointer().substring(part.pointer().lastIndexOf('/') + 1));
  }

  private static void lists(Part part, List<Part> found, int deepest) {
    if (Members.isList(part.schema())) {
      if (Members.isObject(part.schema().get("items"))) {
        found.add(part);
      }
    } else if (part.depth() < deepest) {
      Members.of(part.schema())
          .properties()
          .forEach(
              (name, schema) ->
                  lists(new Part(part.pointer() + "/" + escape(name), schema), found, deepest));
    }
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
