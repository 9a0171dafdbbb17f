package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import dev.muster.mock.script.Truth;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Makes what {@code x-faker} names, where that is of the schema's type and fits it; else what the
 * schema would give without it.
 */
final class FakerMaker implements Maker {
  private static final int ATTEMPTS = 10;

  private final FakerFunction function;
  private final List<JsonNode> arguments;
  private final ObjectNode schema;
  private final String type;
  private final Maker plain;
  private final FakerOptions options;

  private FakerMaker(
      FakerFunction function,
      List<JsonNode> arguments,
      ObjectNode schema,
      String type,
      Maker plain,
      FakerOptions options) {
    this.function = function;
    this.arguments = arguments;
    this.schema = schema;
    this.type = type;
    this.plain = plain;
    this.options = options;
  }

  /** The maker; {@code plain} itself where nobody knows the function. */
  static Maker of(
      JsonNode faker, ObjectNode schema, String type, Maker plain, FakerOptions options) {
    String name = faker.asString("");
    List<JsonNode> arguments = List.of();
    if (faker instanceof ObjectNode call && !call.isEmpty()) {
      name = call.propertyNames().iterator().next();
      JsonNode given = call.get(name);
      arguments = given.isArray() ? given.valueStream().toList() : List.of(given);
    }
    FakerFunction function = FakerFunctions.named(name);
    return function == null || "null".equals(type)
        ? plain
        : new FakerMaker(function, arguments, schema, type, plain, options);
  }

  @Override
  public JsonNode make(Draw draw) {
    FakerCall call = new FakerCall(draw, arguments, options.locale);
    for (int i = 0; i < ATTEMPTS; i++) {
      JsonNode value = function.value(call);
      JsonNode typed = value == null ? null : typed(value, draw);
      if (typed == null) {
        break;
      }
      if (new Fit(pointer -> schema).fits(typed, schema)) {
        return typed;
      }
    }
    return plain.make(draw);
  }

  private @Nullable JsonNode typed(JsonNode value, Draw draw) {
    return switch (type) {
      case "string" -> text(value, draw);
      case "boolean" -> JsonNodeFactory.instance.booleanNode(Truth.of(value));
      case "array" -> value.isArray() ? value : null;
      case "object" -> value.isObject() ? value : null;
      default -> number(value);
    };
  }

  private @Nullable JsonNode text(JsonNode value, Draw draw) {
    String text = value.isString() ? value.stringValue() : null;
    if (value instanceof POJONode date && date.getPojo() instanceof Instant instant) {
      text = FakerDates.printed(instant, schema.path("format").asString(""));
    }
    if (text == null) {
      return null;
    }
    int least = (int) Math.min(TextMaker.LONGEST, schema.path("minLength").asDouble(0));
    int most = (int) schema.path("maxLength").asDouble(Integer.MAX_VALUE);
    return JsonNodeFactory.instance.stringNode(
        TextMaker.fitted(text, draw, least, Math.max(0, most)));
  }

  private @Nullable JsonNode number(JsonNode value) {
    if (value.isNumber()) {
      return value;
    }
    String text = value.asString("");
    return text.matches("-?\\d{1,15}(\\.\\d{1,15})?")
        ? JsValues.number(Double.parseDouble(text))
        : null;
  }
}
