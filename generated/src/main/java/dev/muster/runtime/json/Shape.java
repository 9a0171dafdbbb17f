// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What JSON of one variant of a union looks like. */
public final class Shape {
  public static final Shape STRING =
      new Shape(JsonReader.Token.STRING, Set.of(), Set.of(), Map.of());
  public static final Shape NUMBER =
      new Shape(JsonReader.Token.NUMBER, Set.of(), Set.of(), Map.of());
  public static final Shape BOOLEAN =
      new Shape(JsonReader.Token.BOOLEAN, Set.of(), Set.of(), Map.of());
  public static final Shape ARRAY =
      new Shape(JsonReader.Token.BEGIN_ARRAY, Set.of(), Set.of(), Map.of());
  public static final Shape OBJECT =
      new Shape(JsonReader.Token.BEGIN_OBJECT, Set.of(), Set.of(), Map.of());

  /** Fits any JSON, after everything else. */
  public static final Shape ANYTHING = new Shape(null, Set.of(), Set.of(), Map.of());

  /** Fits no JSON: a variant that is only ever written. */
  static final Shape NOTHING =
      new Shape(JsonReader.Token.END_DOCUMENT, Set.of(), Set.of(), Map.of());

  private final JsonReader.@Nullable Token token;
  private final Set<String> required;
  private final Set<String> optional;
  private final Map<String, Set<Object>> constants;

  private Shape(
      JsonReader.@Nullable Token token,
      Set<String> required,
      Set<String> optional,
      Map<String, Set<Object>> constants) {
    this.token = token;
    this.required = required;
    this.optional = optional;
    this.constants = constants;
  }

  /** An object with these required fields. */
  public static Shape required(String... names) {
    return new Shape(JsonReader.Token.BEGIN_OBJECT, Set.of(names), Set.of(), Map.of());
  }

  /** The same shape that also knows these fields. */
  public Shape optional(String... names) {
    return new Shape(token, required, Set.of(names), constants);
  }

  /** The same shape, only with one of these values of a field. */
  public Shape constant(String name, Object... values) {
    Map<String, Set<Object>> all = new LinkedHashMap<>(constants);
    all.put(name, Set.of(values));
    return new Shape(token, required, optional, Map.copyOf(all));
  }

  boolean fits(JsonReader.Token found, Map<?, ?> object) {
    return (token == null || found == token)
        && object.keySet().containsAll(required)
        && constants.entrySet().stream()
            .allMatch(constant -> isOneOf(object.get(constant.getKey()), constant.getValue()));
  }

  private static boolean isOneOf(@Nullable Object value, Set<Object> values) {
    return value != null && values.contains(value);
  }

  /** How well the shape fits: how many of the object's fields it knows. */
  int known(Map<?, ?> object) {
    int known = token == null ? -1 : 0;
    for (Object name : object.keySet()) {
      if (required.contains(name) || optional.contains(name)) {
        known++;
      }
    }
    return known;
  }
}
