package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges entries that list the same model twice: nothing tells which of them is right, so the
 * merged model takes whatever either takes. Enums are united, bounds are the widest, a step must
 * serve both, and only what both require is required.
 */
final class Namesakes {
  private Namesakes() {}

  /** The models with every repeated one merged into its first appearance. */
  static List<CatalogueModel> merged(List<CatalogueModel> models) {
    List<CatalogueModel> distinct = new ArrayList<>();
    for (CatalogueModel model : models) {
      int at = indexOf(distinct, model);
      if (at < 0) {
        distinct.add(model);
      } else {
        distinct.set(at, merge(distinct.get(at), model));
      }
    }
    return distinct;
  }

  private static int indexOf(List<CatalogueModel> models, CatalogueModel wanted) {
    for (int i = 0; i < models.size(); i++) {
      if (models.get(i).isSameAs(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static CatalogueModel merge(CatalogueModel first, CatalogueModel second) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>(first.parameters());
    second
        .parameters()
        .forEach(
            (name, parameter) ->
                parameters.merge(
                    name, parameter, (a, b) -> merge(first, name, (ObjectNode) a, (ObjectNode) b)));
    List<String> required = first.required().stream().filter(second.required()::contains).toList();
    return new CatalogueModel(
        first.name(), first.category(), first.family(), first.endpoint(), required, parameters);
  }

  private static ObjectNode merge(CatalogueModel model, String name, ObjectNode a, ObjectNode b) {
    if (!a.path("type").equals(b.path("type")) || a.has("enum") != b.has("enum")) {
      throw model.refused(
          name, "the two entries of this model disagree on its kind. Drop one of them.");
    }
    ObjectNode merged = a.deepCopy();
    ArrayNode values = merged.withArray("enum");
    for (JsonNode value : b.path("enum")) {
      if (!Values.contains(values, value)) {
        values.add(value);
      }
    }
    if (values.isEmpty()) {
      merged.remove("enum");
    }
    widest(merged, b, List.of("minValue", "minimum"), -1);
    widest(merged, b, List.of("maxValue", "maximum", "maxItems"), 1);
    step(merged, b);
    return merged;
  }

  /** A bound that only one entry has is no bound of the merged one. */
  private static void widest(ObjectNode merged, ObjectNode other, List<String> bounds, int sign) {
    for (String bound : bounds) {
      if (!other.has(bound)) {
        merged.remove(bound);
      } else if (merged.has(bound)
          && other.get(bound).decimalValue().compareTo(merged.get(bound).decimalValue()) * sign
              > 0) {
        merged.set(bound, other.get(bound));
      }
    }
  }

  private static void step(ObjectNode merged, ObjectNode other) {
    if (!merged.has("step") || !other.has("step")) {
      merged.remove("step");
      return;
    }
    BigDecimal a = merged.get("step").decimalValue();
    BigDecimal b = other.get("step").decimalValue();
    BigDecimal finer = a.min(b);
    if (a.max(b).remainder(finer).signum() != 0) {
      merged.remove("step");
    } else {
      merged.set("step", finer.equals(a) ? merged.get("step") : other.get("step"));
    }
  }
}
