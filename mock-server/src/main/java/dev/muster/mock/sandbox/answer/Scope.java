package dev.muster.mock.sandbox.answer;

import java.util.HashMap;
import java.util.Map;
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

  public JsonNode find(String name) {
    if (name.startsWith("$")) {
      return expressions.apply(name);
    }
    int dot = name.indexOf('.');
    Supplier<JsonNode> found = values.get(dot < 0 ? name : name.substring(0, dot));
    if (found == null) {
      return MissingNode.getInstance();
    }
    JsonNode value = found.get();
    for (int at = dot; at >= 0; ) {
      int next = name.indexOf('.', at + 1);
      value = value.path(next < 0 ? name.substring(at + 1) : name.substring(at + 1, next));
      at = next;
    }
    return value;
  }
}
