package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes values that Muster itself sends, such as the body and the headers of a callback: one of the
 * examples, else a value of the schema, with small numbers and one word where nothing else is said.
 */
public final class ParameterGenerator {
  private static final int MOST = 1000;

  private final DynamicGenerator generator;
  private final Map<JsonNode, JsonNode> improved =
      Collections.synchronizedMap(new IdentityHashMap<>());

  public ParameterGenerator(DynamicGenerator generator) {
    this.generator = generator;
  }

  /**
   * A value; empty if there is neither a schema nor an example with one.
   *
   * @param examples the values of the examples; {@code null} or missing where one has none
   */
  public Optional<JsonNode> generate(
      List<? extends @Nullable JsonNode> examples,
      @Nullable JsonNode schema,
      RandomGenerator random) {
    if (!examples.isEmpty()) {
      JsonNode example = examples.get(random.nextInt(examples.size()));
      if (example != null && !example.isNull() && !example.isMissingNode()) {
        return Optional.of(JsValues.stringified(example));
      }
    }
    if (schema == null || schema.isMissingNode()) {
      return Optional.empty();
    }
    JsonNode better =
        improved.computeIfAbsent(schema, root -> improved(root, new IdentityHashMap<>()));
    return Optional.of(generator.generate(better, random));
  }

  /** The schema with bounds from 1 to 1000 where it has none, and words instead of texts. */
  private static JsonNode improved(JsonNode node, Map<JsonNode, JsonNode> done) {
    if (!(node instanceof ObjectNode schema)) {
      return node;
    }
    JsonNode before = done.get(schema);
    if (before != null) {
      return before;
    }
    ObjectNode better = schema.objectNode();
    done.put(schema, better);
    schema.properties().forEach(member -> better.set(member.getKey(), member.getValue()));
    String type = schema.path("type").isString() ? schema.get("type").stringValue() : "";
    if ("integer".equals(type) || "number".equals(type)) {
      bound(better, "minimum", 1);
      bound(better, "maximum", MOST);
    } else if ("string".equals(type)
        && !Truth.of(schema.path("format"))
        && !Truth.of(schema.path("enum"))
        && !Truth.of(schema.path("pattern"))) {
      better.put("x-faker", "lorem.word");
    } else if ("object".equals(type) && schema.path("properties").isObject()) {
      ObjectNode members = better.putObject("properties");
      schema
          .get("properties")
          .properties()
          .forEach(member -> members.set(member.getKey(), improved(member.getValue(), done)));
    } else if ("array".equals(type) && schema.path("items").isContainer()) {
      better.set("items", items(schema.get("items"), done));
    }
    return better;
  }

  private static JsonNode items(JsonNode items, Map<JsonNode, JsonNode> done) {
    if (!(items instanceof ArrayNode list)) {
      return improved(items, done);
    }
    List<JsonNode> better = new ArrayList<>();
    list.forEach(item -> better.add(improved(item, done)));
    return list.arrayNode().addAll(better);
  }

  private static void bound(ObjectNode schema, String keyword, int value) {
    if (!Truth.of(schema.path(keyword))) {
      schema.put(keyword, value);
    }
  }
}
