package dev.muster.mock.sandbox.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a function is called with: a template of its own, or an object with members that are.
 *
 * @param json as the file says it, not filled
 * @param scope what its holes mean
 */
public record Argument(JsonNode json, Scope scope, Template template) {
  /** The whole of it, filled. */
  public JsonNode fill() {
    return template.fill(json, scope);
  }

  /** A member, filled; missing where there is none. */
  public JsonNode fill(String member) {
    return template.fill(json.path(member), scope);
  }

  /** A member as text; empty where there is none. */
  public String text(String member) {
    return Template.asText(fill(member));
  }

  /** The value that the member {@code of} names, or comes to if it is a template. */
  JsonNode of() {
    return named(json.path("of"));
  }

  /** The value of a name, of a name in braces, or of a template. */
  JsonNode named(JsonNode name) {
    boolean plain = name.isString() && name.stringValue().indexOf('{') < 0;
    return plain ? scope.find(name.stringValue()) : template.fill(name, scope);
  }

  /** The scopes of the items of {@link #of}, each with its {@code it}, that pass {@code where}. */
  List<Scope> each() {
    List<Scope> scopes = new ArrayList<>();
    for (JsonNode it : of()) {
      Scope inner = scope.with("it", it);
      if (Condition.holdsWithin(it, json.path("where"), inner)) {
        scopes.add(inner);
      }
    }
    return scopes;
  }

  /** The terms of a list of numbers. */
  List<BigDecimal> numbers() {
    List<BigDecimal> numbers = new ArrayList<>();
    for (JsonNode term : json) {
      numbers.add(number(template.fill(term, scope)));
    }
    return numbers;
  }

  /** A number, or the number that a text is; else zero. */
  static BigDecimal number(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue();
    }
    String text = value.isString() ? value.stringValue().strip() : "";
    return text.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? new BigDecimal(text) : BigDecimal.ZERO;
  }

  /** The instant that a value tells; empty where it tells none. */
  Optional<Instant> instant(JsonNode value) {
    if (!value.isString()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(value.stringValue()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
