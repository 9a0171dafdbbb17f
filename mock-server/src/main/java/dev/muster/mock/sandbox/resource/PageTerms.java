package dev.muster.mock.sandbox.resource;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How a contract's {@code x-pages} cuts a list.
 *
 * @param terms the annotation
 */
public record PageTerms(JsonNode terms) {
  public static Optional<PageTerms> of(Operation operation) {
    JsonNode terms = operation.extension("x-pages");
    return terms.isObject() ? Optional.of(new PageTerms(terms)) : Optional.empty();
  }

  /** The name of a parameter or a pointer into the answer; empty where there is none. */
  public Optional<String> named(String key) {
    return Optional.of(terms.path(key).asString("")).filter(name -> !name.isEmpty());
  }

  /** Pointers into the answer: one, or several where it comes in several forms. */
  List<String> places(String key) {
    JsonNode said = terms.path(key);
    return said.isArray()
        ? said.valueStream().map(place -> place.asString("")).toList()
        : named(key).map(List::of).orElse(List.of());
  }

  /** How many items a page has at most; no limit where nothing says. */
  public int size(Call call) {
    return number(call, "size").orElseGet(() -> number(call, "limit").orElse(Integer.MAX_VALUE));
  }

  /** How many items come before the page. */
  public long skip(Call call) {
    OptionalInt page = page(call);
    if (page.isPresent()) {
      return Math.max(0L, page.getAsInt() - first(call.operation())) * size(call);
    }
    return Math.max(0, number(call, "offset").orElse(0));
  }

  /** The number of the page that is asked for; empty where pages have none. */
  public OptionalInt page(Call call) {
    OptionalInt page = number(call, "page");
    return page.isPresent() || named("page").isEmpty()
        ? page
        : OptionalInt.of(first(call.operation()));
  }

  /** The number of the first page: the parameter's default, or what stands for it. */
  private int first(Operation operation) {
    return standard(operation, "page").asInt(terms.path("first").asInt(0));
  }

  /** What the caller gave as the cursor. */
  Optional<String> cursor(Call call) {
    return named("cursor").flatMap(call::query);
  }

  /** The value of a parameter, or its default. */
  private OptionalInt number(Call call, String key) {
    Optional<String> name = named(key);
    if (name.isEmpty()) {
      return OptionalInt.empty();
    }
    String given = call.query(name.get()).orElse("");
    if (given.matches("\\d{1,9}")) {
      return OptionalInt.of(Integer.parseInt(given));
    }
    JsonNode standard = standard(call.operation(), key);
    return standard.isNumber() ? OptionalInt.of(standard.asInt(0)) : OptionalInt.empty();
  }

  private JsonNode standard(Operation operation, String key) {
    String name = named(key).orElse("");
    return operation.parameters().stream()
        .filter(parameter -> parameter.in().equals("query") && parameter.name().equals(name))
        .findFirst()
        .flatMap(Parameter::schema)
        .map(schema -> schema.follow().json().path("default"))
        .orElse(MissingNode.getInstance());
  }
}
