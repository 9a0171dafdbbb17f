package dev.muster.mock.sandbox.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the names in a template stand for: {@code item.version.current} is looked up from the value
 * named {@code item}, and everything that begins with {@code $} is an OpenAPI runtime expression.
 * Unknown names are missing. Immutable.
 */
public final class Scope {
  private final Map<String, Supplier<JsonNode>> values;
  private final Function<String, JsonNode> expressions;

  private Scope(Map<String, Supplier<JsonNode>> values, Function<String, JsonNode> expressions) {
    this.values = values;
    this.expressions = expressions;
  }

  /** A scope without a request. */
  public static Scope empty() {
    return new Scope(Map.of(), expression -> MissingNode.getInstance());
  }

  /** A scope of a request's expressions. */
  public static Scope of(Function<String, JsonNode> expressions) {
    return new Scope(Map.of(), expressions);
  }

  /** This scope with one more value; it hides one of the same name. */
  public Scope with(String name, JsonNode value) {
    return with(name, () -> value);
  }

  /** The same with a value that is made when it is asked for. */
  public Scope with(String name, Supplier<JsonNode> value) {
    Map<String, Supplier<JsonNode>> more = new HashMap<>(values);
    more.put(name, value);
    return new Scope(more, expressions);
  }

  /** The same with a value that is made once, when it is first asked for. */
  public Scope once(String name, Supplier<JsonNode> value) {
    AtomicReference<JsonNode> made = new AtomicReference<>();
    return with(
        name,
        () -> {
          JsonNode known = made.get();
          if (known == null) {
            known = value.get();
            made.set(known);
          }
          return known;
        });
  }

  public JsonNode find(String name) {
    if (name.startsWith("$")) {
      return expressions.apply(name);
    }
    int dot = name.indexOf('.');
    Supplier<JsonNode> found = values.get(dot < 0 ? name : name.substring(0, dot));
    if (found == null) {
      return MissingNode.getInstance();
    }
    return dot < 0 ? found.get() : within(found.get(), name.substring(dot + 1));
  }

  /** What a path of names and numbers, such as {@code files.0.url}, leads to in a value. */
  public static JsonNode within(JsonNode value, String path) {
    JsonNode at = value;
    for (String step : path.split("\\.", -1)) {
      at =
          at.isArray() && step.matches("\\d{1,6}")
              ? at.path(Integer.parseInt(step))
              : at.path(step);
    }
    return at;
  }
}
