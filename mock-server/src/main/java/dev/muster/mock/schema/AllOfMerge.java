package dev.muster.mock.schema;

import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one schema of a schema and all that its {@code allOf} asks for, at every depth, as the
 * merging that Prism uses does. Where two parts contradict each other, or have different values for
 * a keyword that has no rule, nothing is merged at all. In Java {@code null} is what is absent.
 */
final class AllOfMerge {
  private static final List<String> PROPERTY_KEYWORDS =
      List.of("properties", "patternProperties", "additionalProperties");
  private static final List<String> ITEM_KEYWORDS = List.of("items", "additionalItems");
  private static final Set<String> GROUPS =
      Set.of("properties", "patternProperties", "definitions", "dependencies");
  private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");
  private static final Set<String> SCHEMAS =
      Set.of(
          "additionalProperties", "additionalItems", "contains", "propertyNames", "not", "items");
  private static final Set<String> ANNOTATIONS = Set.of("title", "description");

  private static final int MOST_SCHEMAS = 50_000;

  private final ObjectNode factory;
  private int merged;

  private AllOfMerge(ObjectNode factory) {
    this.factory = factory;
  }

  /** The schema merged, or the schema itself where that is not possible. */
  static JsonNode merge(JsonNode schema) {
    if (!schema.isObject()) {
      return schema;
    }
    try {
      JsonNode merged = new AllOfMerge((ObjectNode) schema).mergeAllOf(schema);
      return merged == null ? schema : merged;
    } catch (Unmergeable contradiction) {
      return schema;
    }
  }

  private @Nullable JsonNode mergeAllOf(JsonNode schema) {
    List<JsonNode> all = new ArrayList<>();
    flatten(schema, all);
    return merge(all);
  }

  private void flatten(JsonNode schema, List<JsonNode> into) {
    JsonNode allOf = schema.isObject() ? schema.get("allOf") : null;
    if (!schema.isObject() || allOf == null) {
      into.add(schema);
      return;
    }
    ObjectNode own = copy(schema);
    own.remove("allOf");
    into.add(own);
    if (!allOf.isArray()) {
      return;
    }
    for (JsonNode part : allOf) {
      if (!part.isNull()) {
        flatten(part, into);
      }
    }
    ObjectNode annotations = factory.objectNode();
    for (String keyword : List.of("title", "description")) {
      if (own.has(keyword)) {
        annotations.set(keyword, own.get(keyword));
      }
    }
    if (!annotations.isEmpty()) {
      into.add(annotations);
    }
  }

  private ObjectNode copy(JsonNode schema) {
    ObjectNode copy = factory.objectNode();
    copy.setAll((ObjectNode) schema);
    return copy;
  }

  private @Nullable JsonNode merge(List<? extends @Nullable JsonNode> parts) {
    return merge(parts, null);
  }

  private @Nullable JsonNode merge(
      List<? extends @Nullable JsonNode> parts, @Nullable JsonNode base) {
    List<JsonNode> present = new ArrayList<>();
    parts.stream().filter(Objects::nonNull).forEach(present::add);
    if (present.isEmpty()) {
      return null;
    }
    if (present.stream().anyMatch(Truth::isFalse)) {
      return BooleanNode.FALSE;
    }
    if (present.stream().allMatch(Truth::isTrue)) {
      return BooleanNode.TRUE;
    }
    if (++merged > MOST_SCHEMAS) {
      throw new Unmergeable("too many schemas");
    }
    List<JsonNode> schemas = new ArrayList<>();
    for (JsonNode part : present) {
      if (part.isObject()) {
        schemas.add(part.has("$ref") ? factory.objectNode().set("$ref", part.get("$ref")) : part);
      }
    }
    InferredTypes.demandCommon(schemas);
    ObjectNode into = base != null && base.isObject() ? copy(base) : factory.objectNode();
    return mergeKeywords(schemas, into);
  }

  private @Nullable JsonNode mergeKeywords(List<JsonNode> schemas, ObjectNode into) {
    Set<String> keywords = keywords(schemas);
    if (keywords.contains("allOf")) {
      ArrayNode all = factory.arrayNode();
      schemas.forEach(all::add);
      return mergeAllOf(factory.objectNode().set("allOf", all));
    }
    Set<String> ofProperties = take(keywords, PROPERTY_KEYWORDS);
    Set<String> ofItems = take(keywords, ITEM_KEYWORDS);
    for (String keyword : keywords) {
      into.set(keyword, mergeKeyword(keyword, values(schemas, keyword)));
    }
    if (!ofProperties.isEmpty()) {
      into.setAll(clean(mergeProperties(distinct(schemas, ofProperties))));
    }
    if (!ofItems.isEmpty()) {
      into.setAll(clean(mergeItems(distinct(schemas, ofItems))));
    }
    return into;
  }

  private static Set<String> keywords(List<JsonNode> schemas) {
    Set<String> keywords = new LinkedHashSet<>();
    schemas.forEach(schema -> keywords.addAll(schema.propertyNames()));
    return keywords;
  }

  private static Set<String> take(Set<String> keywords, List<String> wanted) {
    Set<String> taken = new LinkedHashSet<>(keywords);
    taken.retainAll(wanted);
    keywords.removeAll(taken);
    return taken;
  }

  private static List<JsonNode> values(List<JsonNode> schemas, String keyword) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode schema : schemas) {
      JsonNode value = schema.get(keyword);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private JsonNode mergeKeyword(String keyword, List<JsonNode> values) {
    List<JsonNode> distinct =
        ANNOTATIONS.contains(keyword)
            ? values
            : Likeness.distinct(values, (a, b) -> Likeness.alike(keyword, a, b));
    if (distinct.size() == 1 && ALTERNATIVES.contains(keyword)) {
      return each(distinct.get(0));
    }
    if (distinct.size() == 1 && !GROUPS.contains(keyword) && !SCHEMAS.contains(keyword)) {
      return distinct.get(0);
    }
    JsonNode resolved =
        switch (keyword) {
          case "anyOf", "oneOf" -> alternatives(distinct);
          case "contains", "propertyNames" -> merge(distinct);
          case "definitions", "dependencies" -> dependencies(distinct);
          case "not" -> factory.objectNode().set("anyOf", array(distinct));
          default -> ScalarMerge.merge(keyword, distinct, factory);
        };
    if (resolved == null) {
      throw new Unmergeable("incompatible values of " + keyword);
    }
    return resolved;
  }

  private JsonNode each(JsonNode alternatives) {
    ArrayNode all = factory.arrayNode();
    for (JsonNode schema : alternatives) {
      JsonNode merged = merge(List.of(schema), schema);
      if (merged != null) {
        all.add(merged);
      }
    }
    return all;
  }

  private ArrayNode array(List<JsonNode> values) {
    ArrayNode array = factory.arrayNode();
    values.forEach(array::add);
    return array;
  }

  /** Every way to take one schema of each list, without those that contradict themselves. */
  private @Nullable JsonNode alternatives(List<JsonNode> lists) {
    List<List<JsonNode>> combinations = new ArrayList<>();
    for (JsonNode list : lists) {
      combinations = combine(combinations, list);
    }
    List<JsonNode> results = new ArrayList<>();
    for (List<JsonNode> combination : combinations) {
      try {
        JsonNode merged = merge(combination);
        if (merged != null) {
          results.add(merged);
        }
      } catch (Unmergeable contradiction) {
        if (merged > MOST_SCHEMAS) {
          throw contradiction;
        }
      }
    }
    List<JsonNode> distinct = Likeness.distinct(results, Likeness::alike);
    return distinct.isEmpty() ? null : array(distinct);
  }

  private static List<List<JsonNode>> combine(List<List<JsonNode>> combinations, JsonNode list) {
    List<List<JsonNode>> more = new ArrayList<>();
    if (combinations.isEmpty()) {
      list.forEach(schema -> more.add(List.of(schema)));
      return more;
    }
    if ((long) combinations.size() * list.size() > MOST_SCHEMAS) {
      throw new Unmergeable("too many combinations");
    }
    for (List<JsonNode> combination : combinations) {
      for (JsonNode schema : list) {
        List<JsonNode> longer = new ArrayList<>();
        longer.add(schema);
        longer.addAll(combination);
        more.add(longer);
      }
    }
    return more;
  }

  private JsonNode dependencies(List<JsonNode> groups) {
    ObjectNode all = factory.objectNode();
    for (String name : keywords(groups)) {
      List<JsonNode> values = Likeness.distinct(values(groups, name), Equality::same);
      List<JsonNode> lists = values.stream().filter(JsonNode::isArray).toList();
      if (!lists.isEmpty() && lists.size() == values.size()) {
        all.set(name, ScalarMerge.names(lists, factory));
        continue;
      }
      List<JsonNode> schemas =
          new ArrayList<>(values.stream().filter(value -> !value.isArray()).toList());
      if (lists.isEmpty()) {
        schemas = Likeness.distinct(schemas, Likeness::alike);
      }
      for (JsonNode list : lists) {
        schemas.add(factory.objectNode().set("required", list));
      }
      put(all, name, merge(schemas));
    }
    return all;
  }

  private static void put(ObjectNode object, String name, @Nullable JsonNode value) {
    if (value != null) {
      object.set(name, value);
    }
  }

  /** The schemas reduced to some keywords, without repetition. */
  private List<JsonNode> distinct(List<JsonNode> schemas, Set<String> keywords) {
    List<JsonNode> reduced = new ArrayList<>();
    for (JsonNode schema : schemas) {
      ObjectNode part = factory.objectNode();
      for (String keyword : keywords) {
        put(part, keyword, schema.get(keyword));
      }
      reduced.add(part);
    }
    return Likeness.distinct(reduced, Likeness::alike);
  }

  private static ObjectNode clean(ObjectNode keywords) {
    ObjectNode clean = keywords.objectNode();
    for (Map.Entry<String, JsonNode> keyword : keywords.properties()) {
      JsonNode value = keyword.getValue();
      if (value.isBoolean() || (value.isContainer() && !value.isEmpty())) {
        clean.set(keyword.getKey(), value);
      }
    }
    return clean;
  }

  private ObjectNode mergeProperties(List<JsonNode> schemas) {
    ObjectNode merged = factory.objectNode();
    JsonNode additional = merge(values(schemas, "additionalProperties"));
    put(merged, "additionalProperties", additional);
    merged.set("patternProperties", mergeGroup(values(schemas, "patternProperties")));
    ObjectNode properties = mergeGroup(values(schemas, "properties"));
    if (Truth.isFalse(additional)) {
      properties.removeIf(Truth::isFalse);
    }
    return merged.set("properties", properties);
  }

  private ObjectNode mergeGroup(List<JsonNode> groups) {
    ObjectNode all = factory.objectNode();
    for (String name : keywords(groups.stream().filter(JsonNode::isObject).toList())) {
      put(all, name, merge(Likeness.distinct(values(groups, name), Likeness::alike)));
    }
    return all;
  }

  private ObjectNode mergeItems(List<JsonNode> schemas) {
    List<JsonNode> items = values(schemas, "items");
    ObjectNode merged = factory.objectNode();
    boolean plain = items.stream().allMatch(item -> item.isObject() || item.isBoolean());
    ArrayNode tuple = plain ? null : mergeTuple(schemas, items);
    put(merged, "items", tuple == null ? merge(items) : tuple);
    List<JsonNode> last = new ArrayList<>();
    if (items.stream().allMatch(JsonNode::isArray)) {
      last = values(schemas, "additionalItems");
    } else if (items.stream().anyMatch(JsonNode::isArray)) {
      last = lastItems(schemas);
    }
    JsonNode additional = merge(last);
    put(merged, "additionalItems", additional);
    if (Truth.isFalse(additional) && tuple != null) {
      removeFalse(tuple);
    }
    return merged;
  }

  private static List<JsonNode> lastItems(List<JsonNode> schemas) {
    List<JsonNode> last = new ArrayList<>();
    for (JsonNode schema : schemas) {
      JsonNode item = schema.get(schema.path("items").isArray() ? "additionalItems" : "items");
      if (item != null) {
        last.add(item);
      }
    }
    return last;
  }

  private ArrayNode mergeTuple(List<JsonNode> schemas, List<JsonNode> items) {
    int length = items.stream().mapToInt(item -> item.isArray() ? item.size() : 0).max().orElse(0);
    ArrayNode tuple = factory.arrayNode();
    for (int i = 0; i < length; i++) {
      List<JsonNode> atPlace = new ArrayList<>();
      for (JsonNode schema : schemas) {
        JsonNode item = itemAt(schema, i);
        if (item != null) {
          atPlace.add(item);
        }
      }
      JsonNode merged = merge(Likeness.distinct(atPlace, Likeness::alike));
      tuple.add(merged == null ? factory.objectNode() : merged);
    }
    return tuple;
  }

  private static @Nullable JsonNode itemAt(JsonNode schema, int index) {
    JsonNode items = schema.get("items");
    if (items == null || !items.isArray()) {
      return items;
    }
    JsonNode item = items.get(index);
    return item != null && (item.isObject() || item.isBoolean())
        ? item
        : schema.get("additionalItems");
  }

  // As there, what follows a removed one is not looked at.
  private static void removeFalse(ArrayNode tuple) {
    for (int i = 0; i < tuple.size(); i++) {
      if (Truth.isFalse(tuple.get(i))) {
        tuple.remove(i);
      }
    }
  }
}
