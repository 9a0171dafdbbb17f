package dev.muster.mock.sandbox.job;

import dev.muster.mock.contract.MediaType;
import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the contract says of a submission that does not say it itself: the {@code default}s of the
 * body's schema, put in where the submission leaves a field out.
 */
public final class Defaults {
  private static final int DEEPEST = 16;

  private Defaults() {}

  /** A copy of the input with the defaults of an operation's body. */
  public static JsonNode fill(JsonNode input, Operation operation) {
    JsonNode filled = input.deepCopy();
    operation
        .requestBody()
        .flatMap(body -> body.content().values().stream().findFirst())
        .flatMap(MediaType::schema)
        .ifPresent(schema -> fill(filled, schema, 0));
    return filled;
  }

  private static void fill(JsonNode value, Place reference, int depth) {
    if (!(value instanceof ObjectNode object) || depth > DEEPEST) {
      return;
    }
    Place schema = reference.follow();
    for (Map.Entry<String, Place> property : schema.child("properties").members().entrySet()) {
      JsonNode standard = property.getValue().follow().json().path("default");
      if (!object.has(property.getKey()) && !standard.isMissingNode() && !standard.isNull()) {
        object.set(property.getKey(), standard.deepCopy());
      }
      fill(object.path(property.getKey()), property.getValue(), depth + 1);
    }
    schema.child("allOf").items().forEach(part -> fill(object, part, depth + 1));
    for (String union : List.of("oneOf", "anyOf")) {
      schema.child(union).items().stream()
          .filter(variant -> fits(object, variant.follow()))
          .findFirst()
          .ifPresent(variant -> fill(object, variant, depth + 1));
    }
  }

  /**
   * Whether an object can be meant as a variant: nothing it demands is missing, nothing unknown.
   */
  private static boolean fits(ObjectNode object, Place variant) {
    JsonNode known = variant.json().path("properties");
    return variant.child("required").items().stream()
            .allMatch(name -> object.has(name.json().asString()))
        && object.propertyStream().allMatch(field -> known.has(field.getKey()));
  }
}
