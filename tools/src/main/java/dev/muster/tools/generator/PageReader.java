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

  private Paths.Found items(Place said, JavaType page, Set<String> imports) {
    String pointer = String.valueOf(said.text("items"));
    if (pointer.isEmpty()) {
      return new Paths.Found("page", page);
    }
    Paths.Found found =
        found(said.get("items"), paths.value(page, "page", Paths.names(pointer), imports));
    imports.add("java.util.List");
    return new Paths.Found(found.expression() + ".orElse(List.of())", found.type());
  }

  private String next(Place said, JavaType page, String items, JavaType item, Set<String> imports) {
    if (said.has("next")) {
      List<String> names = Paths.names(String.valueOf(said.text("next")));
      Paths.Found found = found(said.get("next"), paths.text(page, "page", names, imports));
      return found.expression() + ".orElse(null)";
    }
    if (!said.has("next-item")) {
      return "null";
    }
    List<String> names = Paths.names(String.valueOf(said.text("next-item")));
    Paths.Found found = found(said.get("next-item"), paths.text(item, "item", names, imports));
    return "Optional.of("
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
    List<String> names = Paths.names(String.valueOf(said.text("more")));
    Paths.Found found = found(said.get("more"), paths.value(page, "page", names, imports));
    if (!found.type().source().equals("Boolean")) {
      throw said.get("more").problem("what is there is no boolean");
    }
    return found.expression() + ".orElse(null)";
  }

  private static Paths.Found found(Place where, Paths.@Nullable Found found) {
    if (found == null) {
      throw where.problem("the answer has nothing there");
    }
    return found;
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
