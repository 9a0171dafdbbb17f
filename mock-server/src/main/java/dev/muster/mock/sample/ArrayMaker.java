package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes arrays: as many items as are allowed if that is said, else up to five. Empty objects are
 * left out of arrays within objects, if as many items as must be remain.
 */
final class ArrayMaker implements Maker {
  private static final int USUAL = 5;
  private static final int ATTEMPTS = 100;

  private final List<Maker> tuple = new ArrayList<>();
  private final @Nullable Maker items;
  private final @Nullable Maker contains;
  private final boolean unique;
  private final int least;
  private final int most;
  private final FakerOptions options;

  private ArrayMaker(ObjectNode schema, Makers makers) {
    options = makers.options();
    JsonNode list = schema.has("prefixItems") ? schema.get("prefixItems") : schema.path("items");
    boolean hasTuple = list.isArray();
    if (hasTuple) {
      list.forEach(item -> tuple.add(makers.kept(item)));
    }
    JsonNode rest =
        schema.path(hasTuple && list == schema.get("items") ? "additionalItems" : "items");
    JsonNode further = hasTuple || rest.isObject() ? rest : schema.path("additionalItems");
    boolean none = rest.isBoolean() && !rest.booleanValue();
    int minItems = size(schema, "minItems", 0);
    int maxItems = size(schema, "maxItems", -1);
    if (options.minItems > 0) {
      minItems = schema.has("minItems") ? Math.min(options.minItems, minItems) : options.minItems;
    }
    if (options.maxItems > 0) {
      maxItems = maxItems < 0 ? options.maxItems : Math.min(options.maxItems, maxItems);
      minItems = Math.min(minItems, maxItems);
    }
    contains = schema.has("contains") ? makers.kept(schema.get("contains")) : null;
    if (further.isObject()) {
      items = makers.kept(further);
    } else {
      boolean wanted = minItems > tuple.size() || rest.isBoolean() && rest.booleanValue();
      items = contains != null ? contains : wanted && !none ? makers.anything() : null;
    }
    unique = schema.path("uniqueItems").asBoolean(false);
    least = minItems;
    most = maxItems;
  }

  static Maker of(ObjectNode schema, Makers makers) {
    return new ArrayMaker(schema, makers);
  }

  private static int size(ObjectNode schema, String keyword, int otherwise) {
    return schema.path(keyword).isNumber()
        ? (int) Math.max(0, JsValues.asDouble(schema.get(keyword)))
        : otherwise;
  }

  @Override
  public JsonNode make(Draw draw) {
    List<JsonNode> made = new ArrayList<>();
    Set<JsonNode> seen = new HashSet<>();
    int length = tuple.isEmpty() ? length(draw) : Math.max(least, tuple.size());
    length = most >= 0 ? Math.min(most, length) : length;
    int witness = contains != null && length > 0 ? draw.between(tuple.size(), length - 1) : -1;
    int failures = 0;
    Map<String, Integer> entered = draw.entered();
    for (int i = 0; i < length && !draw.isSpent() && failures < ATTEMPTS; ) {
      Maker maker = i == witness && contains != null ? contains : at(i);
      boolean enough = made.size() >= least && i != witness;
      draw.reenter(entered);
      if (maker == null || enough && (draw.isThrifty() || maker.isOver(draw))) {
        break;
      }
      JsonNode item = maker.make(draw);
      if (unique && !seen.add(item)) {
        failures++;
        continue;
      }
      made.add(item);
      i++;
    }
    return array(made, draw);
  }

  private @Nullable Maker at(int index) {
    return index < tuple.size() ? tuple.get(index) : items;
  }

  private int length(Draw draw) {
    if (items == null) {
      return 0;
    }
    int length =
        most < 0
            ? draw.between(least, least > USUAL ? least + USUAL : USUAL)
            : draw.between(least, most);
    int wanted =
        options.fixedProbabilities
            ? (int) Math.round((most > 0 ? most : length) * options.optionalsProbability)
            : (int) (length * options.optionalsProbability);
    return Math.max(Math.max(wanted, least), contains == null ? 0 : 1);
  }

  private ArrayNode array(List<JsonNode> made, Draw draw) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(made.size());
    int spare = draw.isWithinObject() && tuple.isEmpty() ? made.size() - least : 0;
    for (JsonNode item : made) {
      if (spare > 0 && item.isObject() && item.isEmpty()) {
        spare--;
      } else {
        array.add(item);
      }
    }
    return array;
  }
}
