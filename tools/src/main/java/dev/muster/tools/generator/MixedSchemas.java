package dev.muster.tools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites objects that have properties of their own beside a {@code oneOf} or {@code anyOf} of
 * objects: what they share goes into every variant, so that each is a whole object.
 */
final class MixedSchemas {
  /** Kept aside in the union, where every variant refers to it. */
  private static final String SHARED = "x-shared";

  /** What is said of the whole, and not of its fields. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of("description", "title", "discriminator", "nullable", "default", "example", "examples");

  private final Contract contract;

  private MixedSchemas(Contract contract) {
    this.contract = contract;
  }

  /** The contract in which every union is only that. */
  static Contract apart(Contract contract) {
    MixedSchemas schemas =
        new MixedSchemas(new Contract(contract.provider(), contract.root().deepCopy()));
    schemas.visit(schemas.contract.place());
    return schemas.contract;
  }

  private void visit(Place place) {
    for (String word : List.of("oneOf", "anyOf")) {
      if (place.json() instanceof ObjectNode schema && isMixed(place, word)) {
        split(place, schema, word);
      }
    }
    List<Place> inner = new ArrayList<>(place.json().isArray() ? place.items() : List.of());
    place.members().forEach(member -> inner.add(member.place()));
    inner.forEach(this::visit);
  }

  private static boolean isMixed(Place place, String word) {
    boolean shares = place.get("properties").json().isObject() || place.has("allOf");
    if (!shares || !place.get(word).json().isArray()) {
      return false;
    }
    List<Place> options = Schemas.options(place);
    return options.size() > 1
        && options.size() == place.get(word).json().size()
        && options.stream().allMatch(option -> !Schemas.properties(option).isEmpty());
  }

  private static void split(Place place, ObjectNode schema, String word) {
    ObjectNode shared = schema.objectNode();
    for (Map.Entry<String, JsonNode> entry : List.copyOf(schema.properties())) {
      String key = entry.getKey();
      if (!key.equals(word) && !OF_THE_WHOLE.contains(key) && !key.startsWith("x-")) {
        shared.set(key, schema.remove(key));
      }
    }
    if (shared.path("type").toString().contains("null")) {
      schema.put("nullable", true);
    }
    schema.set(SHARED, shared);
    ArrayNode variants = schema.arrayNode();
    for (Place option : place.get(word).items()) {
      ObjectNode variant = variants.addObject();
      String name = option.schemaName() == null ? option.text("title") : option.schemaName();
      if (name != null) {
        variant.put("title", name);
      }
      variant
          .putArray("allOf")
          .add(
              schema
                  .objectNode()
                  .put("$ref", "#" + place.pointer().replace("%", "%25") + "/" + SHARED))
          .add(option.json());
    }
    schema.set(word, variants);
  }
}
