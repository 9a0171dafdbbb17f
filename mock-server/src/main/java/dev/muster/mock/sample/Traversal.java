package dev.muster.mock.sample;

import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One walk through a schema, with what it has seen and how far it may still go.
 *
 * <p>Undefined is {@code MissingNode} here, and kept: a member without a value still overwrites one
 * that has it when objects are merged.
 */
final class Traversal {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonNode UNDEFINED = MissingNode.getInstance();
  private static final int TICKS = 2500;
  private static final int DEEPEST = 15;

  private final Function<String, JsonNode> resolve;
  private final Map<String, Place> targets = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final List<Place> seen = new ArrayList<>();
  private final StructureSamples structures = new StructureSamples(this);
  private int ticks = TICKS;

  /** Where a value stands: under which name, if it is a member, and how deep. */
  record Context(@Nullable String name, int depth) {}

  /** A value, and the type that its schema gave; MissingNode for undefined, NullNode for null. */
  record Sample(JsonNode value, JsonNode type) {}

  Traversal(Function<String, JsonNode> resolve) {
    this.resolve = resolve;
  }

  JsonNode sample(JsonNode schema) {
    return traverse(new Place(schema), null).value();
  }

  Sample traverse(Place place, @Nullable Context context) {
    if (--ticks == 0) {
      throw new SchemaTooComplexException(
          "The schema holds more than " + TICKS + " schemas; split it, or give it an example");
    }
    // An entry may outlive its visit: only visits within a member or an item remove the last one,
    // whichever it is. What is cut short depends on that.
    if (seen.stream().anyMatch(place::isSame)) {
      return cutShort(place.schema());
    }
    seen.add(place);
    if (context != null && context.depth() > DEEPEST) {
      leave(context);
      return cutShort(place.schema());
    }
    JsonNode reference = place.get("$ref");
    if (Truth.of(reference)) {
      Sample sample = follow(reference.asString(""), context);
      leave(context);
      return sample;
    }
    if (place.has("example")) {
      leave(context);
      return new Sample(place.get("example"), place.get("type"));
    }
    if (place.has("allOf")) {
      leave(context);
      return allOf(place, context);
    }
    for (String choice : List.of("oneOf", "anyOf")) {
      if (isList(place.get(choice))) {
        leave(context);
        return traverse(place.at(choice, 0), context);
      }
    }
    if (Truth.of(place.get("if")) && Truth.of(place.get("then"))) {
      JsonNode both = JsMerge.deep(List.of(place.get("if"), place.get("then")));
      return traverse(new Place(both), context);
    }
    Sample sample = plain(place, context);
    leave(context);
    return sample;
  }

  private void leave(@Nullable Context context) {
    if (context != null) {
      seen.remove(seen.size() - 1);
    }
  }

  private Sample follow(String reference, @Nullable Context context) {
    Place target = targets.computeIfAbsent(reference, pointer -> new Place(resolve.apply(pointer)));
    if (!open.add(reference)) {
      return cutShort(target.schema());
    }
    Sample sample = traverse(target, context);
    open.remove(reference);
    return sample;
  }

  private Sample plain(Place place, @Nullable Context context) {
    JsonNode schema = place.schema();
    for (String keyword : List.of("default", "const")) {
      if (schema.has(keyword)) {
        return new Sample(schema.get(keyword), NODES.nullNode());
      }
    }
    for (String keyword : List.of("enum", "examples")) {
      if (isList(schema.path(keyword))) {
        return new Sample(schema.get(keyword).get(0), NODES.nullNode());
      }
    }
    String type = KeywordType.of(schema);
    JsonNode value =
        switch (type == null ? "" : type) {
          case "object" -> structures.object(place, context);
          case "array" -> structures.array(place, context);
          case "string" ->
              NODES.stringNode(StringSamples.of(schema, context == null ? null : context.name()));
          case "integer", "number" -> number(schema);
          case "boolean" -> NODES.booleanNode(true);
          default -> NODES.nullNode();
        };
    return new Sample(value, type == null ? NODES.nullNode() : NODES.stringNode(type));
  }

  private static boolean isList(JsonNode values) {
    return values.isArray() && !values.isEmpty();
  }

  private Sample allOf(Place place, @Nullable Context context) {
    ObjectNode own = (ObjectNode) place.schema().deepCopy();
    own.remove("allOf");
    Sample base = traverse(place.as(own), null);
    JsonNode type = base.type();
    List<JsonNode> values = new ArrayList<>();
    for (int i = 0; i < place.get("allOf").size(); i++) {
      Place part = place.at("allOf", i);
      Sample sample = traverse(part.as(typed(part.schema(), type)), context);
      if (Truth.of(sample.type())) {
        type = sample.type();
      }
      if (!sample.value().isNull() && !sample.value().isMissingNode()) {
        values.add(sample.value());
      }
    }
    if ("object".equals(type.asString(""))) {
      values.removeIf(value -> !value.isContainer());
      values.add(0, Truth.of(base.value()) ? base.value() : NODES.objectNode());
      return new Sample(JsMerge.deep(values), type);
    }
    return new Sample(values.isEmpty() ? base.value() : values.get(values.size() - 1), type);
  }

  private static ObjectNode typed(JsonNode schema, JsonNode type) {
    ObjectNode typed = NODES.objectNode();
    if (!type.isMissingNode()) {
      typed.set("type", type);
    }
    schema.properties().forEach(member -> typed.set(member.getKey(), member.getValue()));
    return typed;
  }

  private static Sample cutShort(JsonNode schema) {
    String type = KeywordType.of(schema);
    JsonNode value =
        "object".equals(type)
            ? NODES.objectNode()
            : "array".equals(type) ? NODES.arrayNode() : UNDEFINED;
    return new Sample(value, UNDEFINED);
  }

  private static JsonNode number(JsonNode schema) {
    if (schema.has("minimum")) {
      return schema.get("minimum");
    }
    double most = schema.path("exclusiveMaximum").asDouble(Double.NaN);
    if (schema.has("exclusiveMinimum")) {
      double value = schema.get("exclusiveMinimum").asDouble(Double.NaN) + 1;
      return NODES.numberNode(value == most ? (value + most - 1) / 2 : value);
    }
    if (schema.has("exclusiveMaximum")) {
      return NODES.numberNode(most - 1);
    }
    return schema.has("maximum") ? schema.get("maximum") : NODES.numberNode(0);
  }
}
