package dev.muster.tools.generator;

import dev.muster.tools.generator.Api.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads from {@code x-pages} how the pages of a list are turned. */
final class PageReader {
  private final Paths paths;
  private final Set<String> constants = new LinkedHashSet<>();

  private PageReader(Map<String, Model> models) {
    this.paths = new Paths(models);
  }

  static List<Pages> read(Collection<Api> apis, Map<String, Model> models) {
    PageReader reader = new PageReader(models);
    List<Pages> pages = new ArrayList<>();
    for (Api api : apis) {
      for (Method method : api.methods()) {
        if (method.primary() && method.operation().has("x-pages")) {
          pages.add(reader.pages(api, method));
        }
      }
    }
    return pages;
  }

  private Pages pages(Api api, Method method) {
    Place said = method.operation().get("x-pages");
    JavaType page = method.answer();
    if (page == null) {
      throw said.problem("an operation with pages must answer JSON");
    }
    String kind = kind(said);
    String turning = said.text(kind.toLowerCase(Locale.ROOT));
    String sizing = said.has("limit") ? said.text("limit") : said.text("size");
    Set<String> imports = new TreeSet<>(page.imports());
    Paths.Found items = items(said, page, imports);
    JavaType item = items.type().element();
    if (item == null) {
      throw said.get("items").problem("what is there is no list");
    }
    imports.addAll(item.imports());
    return new Pages(
        Names.unique(Names.constant(method.operationId()), constants, "_"),
        api.name() + "#" + method.name(),
        page.source(),
        item.source(),
        method.operationId(),
        kind,
        String.valueOf(turning),
        sizing,
        preset(method, turning),
        preset(method, sizing),
        items.expression(),
        next(said, page, items.expression(), item, imports),
        more(said, page, imports),
        imports);
  }

  private static String kind(Place said) {
    return said.has("cursor") ? "CURSOR" : said.has("page") ? "PAGE" : "OFFSET";
  }

  /** A page of no known form has no list, which is another thing than an empty one. */
  private Paths.Found items(Place said, JavaType page, Set<String> imports) {
    Place items = said.get("items");
    if (items.json().asText("-").isEmpty() && page.element() != null) {
      return new Paths.Found("page", page);
    }
    Paths.Found found = found(items, names -> paths.value(page, "page", names, imports));
    imports.add("java.util.List");
    String otherwise = page.form() == JavaType.Form.UNION ? "null" : "List.of()";
    return new Paths.Found(found.expression() + ".orElse(" + otherwise + ")", found.type());
  }

  private String next(Place said, JavaType page, String items, JavaType item, Set<String> imports) {
    if (said.has("next")) {
      Paths.Found found =
          found(said.get("next"), names -> paths.text(page, "page", names, imports));
      return found.expression() + ".orElse(null)";
    }
    if (!said.has("next-item")) {
      return "null";
    }
    Paths.Found found =
        found(said.get("next-item"), names -> paths.text(item, "item", names, imports));
    return "Optional.ofNullable("
        + items
        + ").filter(items -> !items.isEmpty()).map(items -> items.get(items.size() - 1))"
        + ".flatMap(item -> "
        + found.expression()
        + ").orElse(null)";
  }

  private String more(Place said, JavaType page, Set<String> imports) {
    if (!said.has("more")) {
      return "null";
    }
    Paths.Found found = found(said.get("more"), names -> paths.value(page, "page", names, imports));
    if (!found.type().source().equals("Boolean")) {
      throw said.get("more").problem("what is there is no boolean");
    }
    return found.expression() + ".orElse(null)";
  }

  /** What is at the place, or at the first of several that has it. */
  private static Paths.Found found(Place said, Function<List<String>, Paths.@Nullable Found> find) {
    Paths.Found all = null;
    for (Place one : said.json().isArray() ? said.items() : List.of(said)) {
      String pointer = one.json().asText();
      Paths.Found found = find.apply(pointer.isEmpty() ? List.of() : Paths.names(pointer));
      if (found == null) {
        throw one.problem("the answer has nothing there");
      }
      all =
          all == null
              ? found
              : new Paths.Found(
                  all.expression() + ".or(() -> " + found.expression() + ")", all.type());
    }
    if (all == null) {
      throw said.problem("no place is named");
    }
    return all;
  }

  /** The default of a parameter that is a number, 0 without. */
  private static int preset(Method method, @Nullable String parameter) {
    for (Place holder : List.of(method.operation(), method.operation().parent())) {
      for (Place item : holder.get("parameters").items()) {
        Place place = item.resolved();
        if (parameter != null && parameter.equals(place.text("name"))) {
          return Schemas.plain(place.get("schema")).resolved().json().path("default").asInt(0);
        }
      }
    }
    return 0;
  }
}
