package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a schema's description, limits, unit and default into words. */
final class Facts {
  private Facts() {}

  /** One line for a {@code @param} tag. */
  static String line(Place place) {
    Place schema = Schemas.plain(place).resolved();
    String description = Javadoc.sentence(description(place));
    String limits = limits(schema, place);
    return limits.isEmpty() ? description : (description + " " + limits).strip();
  }

  /** What the contract says nearest to the place: beside a reference, or where it leads. */
  static @Nullable String description(Place place) {
    String beside = place.text("description");
    if (beside != null) {
      return beside;
    }
    Place schema = Schemas.plain(place).resolved();
    String text = schema.text("description");
    return text == null ? schema.text("title") : text;
  }

  /** The limits alone. */
  static String limits(Place place) {
    return limits(Schemas.plain(place).resolved(), place);
  }

  private static String limits(Place schema, Place place) {
    List<String> facts = new ArrayList<>();
    String unit = schema.text("x-unit") == null ? place.text("x-unit") : schema.text("x-unit");
    if (unit != null) {
      facts.add("in " + Javadoc.line(unit));
    }
    range(facts, schema, "minimum", "maximum", "");
    range(facts, schema, "minLength", "maxLength", " characters");
    range(facts, schema, "minItems", "maxItems", " items");
    number(facts, "above ", schema.json().path("exclusiveMinimum"));
    number(facts, "below ", schema.json().path("exclusiveMaximum"));
    number(facts, "in steps of ", schema.json().path("multipleOf"));
    if (schema.text("pattern") != null) {
      facts.add("matching " + Javadoc.code(schema.json().path("pattern").asText()));
    }
    JsonNode preset =
        schema.has("default") ? schema.json().path("default") : place.json().path("default");
    if (preset.isValueNode() && !preset.isNull()) {
      facts.add(
          preset.asText().isEmpty() ? "default empty" : "default " + Javadoc.code(preset.asText()));
    }
    if (Schemas.listsTooMany(schema)) {
      facts.add("one of the " + schema.json().path("enum").size() + " values in the contract");
    }
    JsonNode constant = schema.json().path("const");
    if (constant.isValueNode()) {
      facts.add("always " + Javadoc.code(constant.asText()));
    }
    return facts.isEmpty() ? "" : Names.capital(String.join(", ", facts)) + ".";
  }

  private static void range(List<String> facts, Place schema, String low, String high, String of) {
    JsonNode min = schema.json().path(low);
    JsonNode max = schema.json().path(high);
    if (min.isNumber() && max.isNumber()) {
      facts.add(
          min.decimalValue().compareTo(max.decimalValue()) == 0
              ? "exactly " + min.asText() + of
              : min.asText() + " to " + max.asText() + of);
    } else if (min.isNumber() && !of.isEmpty() && min.asInt() <= 1) {
      addNotEmpty(facts, min.asInt());
    } else if (min.isNumber()) {
      facts.add("at least " + min.asText() + of);
    } else if (max.isNumber()) {
      facts.add("at most " + max.asText() + of);
    }
  }

  private static void addNotEmpty(List<String> facts, int least) {
    if (least == 1) {
      facts.add("not empty");
    }
  }

  private static void number(List<String> facts, String words, JsonNode value) {
    if (value.isNumber()) {
      facts.add(words + value.asText());
    }
  }
}
