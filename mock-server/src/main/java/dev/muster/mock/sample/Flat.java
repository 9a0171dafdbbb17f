package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema without {@code $ref} and {@code allOf}: what all of its parts ask for, in one object,
 * and beside it what cannot be said in one.
 *
 * @param schema every keyword but those below
 * @param choices every {@code oneOf} and {@code anyOf}
 * @param nots every {@code not}
 * @param conditions every schema that has an {@code if}
 * @param pointers the references that were followed
 */
record Flat(
    ObjectNode schema,
    List<Choice> choices,
    List<JsonNode> nots,
    List<ObjectNode> conditions,
    List<String> pointers) {

  /** One {@code oneOf} (of which only one branch may fit) or {@code anyOf}. */
  record Choice(boolean exclusive, List<JsonNode> branches) {}

  static Flat of(JsonNode schema, Function<String, JsonNode> resolve) {
    Parts parts = new Parts(resolve);
    parts.add(schema);
    return parts.flat();
  }

  private static final class Parts {
    private final Function<String, JsonNode> resolve;
    private final List<ObjectNode> schemas = new ArrayList<>();
    private final Set<String> pointers = new LinkedHashSet<>();
    private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Parts(Function<String, JsonNode> resolve) {
      this.resolve = resolve;
    }

    void add(JsonNode node) {
      if (!(node instanceof ObjectNode schema) || !seen.add(node)) {
        return;
      }
      schemas.add(schema);
      JsonNode reference = schema.path("$ref");
      if (reference.isString() && pointers.add(reference.stringValue())) {
        add(resolve.apply(reference.stringValue()));
      }
      if (schema.path("allOf") instanceof ArrayNode all) {
        all.forEach(this::add);
      }
    }

    Flat flat() {
      SchemaMerge merge = new SchemaMerge();
      List<Choice> choices = new ArrayList<>();
      List<JsonNode> nots = new ArrayList<>();
      List<ObjectNode> conditions = new ArrayList<>();
      for (ObjectNode schema : schemas) {
        merge.add(schema);
        choice(schema, "oneOf", choices);
        choice(schema, "anyOf", choices);
        if (schema.has("not")) {
          nots.add(schema.get("not"));
        }
        if (schema.has("if")) {
          conditions.add(schema);
        }
      }
      return new Flat(merge.merged(), choices, nots, conditions, List.copyOf(pointers));
    }

    private static void choice(ObjectNode schema, String keyword, List<Choice> choices) {
      JsonNode branches = schema.path(keyword);
      if (branches.isArray() && !branches.isEmpty()) {
        choices.add(new Choice("oneOf".equals(keyword), branches.valueStream().toList()));
      }
    }
  }
}
