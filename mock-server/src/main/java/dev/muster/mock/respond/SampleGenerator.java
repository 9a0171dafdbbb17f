package dev.muster.mock.respond;

import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates values that fit schemas.
 *
 * <p>With a fixed source a schema's own {@code const}, example, default or first enum value is
 * preferred; with a random one only {@code const} and {@code enum} bind. A schema that contains
 * itself ends at its second turn: such a property is left out, such a list is empty. Values of
 * {@code writeOnly} properties do not appear in answers.
 */
final class SampleGenerator {
  private static final int MOST_DRAWS = 10;
  private static final int DEEPEST = 24;

  private final boolean version30;

  SampleGenerator(boolean version30) {
    this.version30 = version30;
  }

  JsonNode generate(Place schema, Source source) {
    return value(schema, source, new ArrayDeque<>()).orElse(NullNode.getInstance());
  }

  /** A value, or empty where the schema leads into itself. */
  private Optional<JsonNode> value(Place schema, Source source, Deque<String> path) {
    Schema merged = Schema.of(schema, source, version30);
    boolean again = merged.origins().stream().anyMatch(path::contains);
    if (again || path.size() > DEEPEST) {
      return Optional.empty();
    }
    merged.origins().forEach(path::push);
    try {
      return given(merged, source).or(() -> byType(merged, source, path));
    } finally {
      merged.origins().forEach(origin -> path.pop());
    }
  }

  private static Optional<JsonNode> given(Schema schema, Source source) {
    List<JsonNode> given = new ArrayList<>();
    given.add(schema.get("const"));
    if (source.isFixed()) {
      given.add(schema.get("example"));
      given.add(schema.get("examples").path(0));
      given.add(schema.get("default"));
    }
    JsonNode values = schema.get("enum");
    given.add(values.path(source.below(values.size())));
    return given.stream().filter(value -> !value.isMissingNode()).findFirst();
  }

  private Optional<JsonNode> byType(Schema schema, Source source, Deque<String> path) {
    return switch (schema.type()) {
      case "object" -> Optional.of(object(schema, source, path));
      case "array" -> Optional.of(array(schema, source, path));
      case "string" -> Optional.of(Strings.of(schema, source));
      case "integer" -> Optional.of(Numbers.integer(schema, source));
      case "number" -> Optional.of(Numbers.decimal(schema, source));
      case "boolean" ->
          Optional.of(Json.mapper().getNodeFactory().booleanNode(source.below(2) == 0));
      default -> Optional.of(NullNode.getInstance());
    };
  }

  private ObjectNode object(Schema schema, Source source, Deque<String> path) {
    ObjectNode object = Json.object();
    for (Map.Entry<String, Place> property : schema.properties().entrySet()) {
      boolean wanted = schema.required().contains(property.getKey()) || source.chance(0.8);
      if (wanted && !property.getValue().follow().flag("writeOnly")) {
        value(property.getValue(), source, path)
            .ifPresent(value -> object.set(property.getKey(), value));
      }
    }
    Place additional = schema.additionalProperties();
    if (object.isEmpty() && additional.json().isObject() && !additional.json().isEmpty()) {
      value(additional, source, path).ifPresent(value -> object.set("additionalProperty", value));
    }
    return object;
  }

  private ArrayNode array(Schema schema, Source source, Deque<String> path) {
    ArrayNode array = Json.array();
    int least = Math.min(schema.get("minItems").asInt(1), 100);
    int most = Math.max(least, Math.min(schema.get("maxItems").asInt(3), 100));
    int size =
        schema.get("maxItems").asInt(1) == 0
            ? 0
            : Math.max(1, least) + source.below(most - least + 1);
    boolean unique = schema.get("uniqueItems").asBoolean(false);
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < Math.min(size, most); i++) {
      Place item = i < schema.prefixItems().size() ? schema.prefixItems().get(i) : schema.items();
      Optional<JsonNode> value = value(item, source, path);
      // The ordinary item is always the same: others are drawn, if items must differ.
      for (int draw = 0;
          draw < MOST_DRAWS && unique && value.filter(seen::contains).isPresent();
          draw++) {
        value = value(item, Source.random((long) MOST_DRAWS * i + draw), path);
      }
      if (value.isPresent() && (seen.add(value.get()) || !unique)) {
        array.add(value.get());
      }
    }
    return array;
  }
}
