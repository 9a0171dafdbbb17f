package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether {@code x-pages} names parameters and places of the answer that are there. */
final class PagesCheck {
  private static final Set<String> KNOWN =
      Set.of("items", "cursor", "next", "next-item", "more", "limit", "page", "size", "offset");
  private static final List<String> KINDS = List.of("cursor", "page", "offset");

  private final Document document;
  private final SchemaPath paths;
  private final Problems problems;

  private PagesCheck(Document document, Problems problems) {
    this.document = document;
    this.paths = new SchemaPath(document);
    this.problems = problems;
  }

  static void check(Document document, Problems problems) {
    PagesCheck check = new PagesCheck(document, problems);
    document.operations().stream()
        .filter(operation -> operation.node().has("x-pages"))
        .forEach(check::operation);
  }

  private void operation(Document.Operation operation) {
    JsonNode pages = operation.node().get("x-pages");
    if (KINDS.stream().filter(pages::has).count() != 1) {
      add(operation, "x-pages needs exactly one of cursor, page, offset: the parameter that turns");
      return;
    }
    for (Map.Entry<String, JsonNode> entry : pages.properties()) {
      if (!KNOWN.contains(entry.getKey())) {
        add(operation, "x-pages knows no '" + entry.getKey() + "'");
      }
    }
    for (String key : List.of("cursor", "page", "offset", "limit", "size")) {
      String name = pages.path(key).asText();
      if (pages.has(key) && !document.hasParameter(operation, name)) {
        add(operation, "x-pages: the operation has no parameter '" + name + "'");
      }
    }
    if (pages.has("cursor") && pages.has("next") == pages.has("next-item")) {
      add(operation, "x-pages with a cursor takes it from next or from next-item, one of them");
    }
    answer(operation, pages);
  }

  private void answer(Document.Operation operation, JsonNode pages) {
    JsonNode schema = document.successSchema(operation);
    List<JsonNode> items = places(operation, schema, pages, "items");
    if (pointers(pages.path("items")).isEmpty()) {
      add(operation, "x-pages does not say 'items': a JSON pointer to the list, '' for the answer");
    } else if (!items.isEmpty() && items.stream().noneMatch(paths::isArray)) {
      add(
          operation,
          "x-pages: there is no list at '"
              + String.join("', '", pointers(pages.path("items")))
              + "'");
    }
    places(operation, schema, pages, "next");
    places(operation, schema, pages, "more");
    items.stream()
        .filter(paths::isArray)
        .findFirst()
        .ifPresent(list -> places(operation, paths.items(list), pages, "next-item"));
  }

  private List<JsonNode> places(
      Document.Operation operation, JsonNode schema, JsonNode pages, String key) {
    List<JsonNode> all = new ArrayList<>();
    for (String pointer : pointers(pages.path(key))) {
      if (!pointer.isEmpty() && !pointer.startsWith("/")) {
        add(operation, "x-pages: '" + pointer + "' is no JSON pointer; it begins with a slash");
        continue;
      }
      List<JsonNode> found = paths.find(schema, pointer);
      if (found.isEmpty()) {
        add(operation, "x-pages: the answer has nothing at '" + pointer + "' (" + key + ")");
      }
      all.addAll(found);
    }
    return all;
  }

  /** One place, or those that are tried one after the other. */
  private static List<String> pointers(JsonNode said) {
    List<String> pointers = new ArrayList<>();
    for (JsonNode one : said.isArray() ? said : List.of(said)) {
      if (one.isTextual()) {
        pointers.add(one.asText());
      }
    }
    return pointers;
  }

  private void add(Document.Operation operation, String message) {
    problems.add(operation.pointer(), "operationId: " + operation.id(), message + ".");
  }
}
