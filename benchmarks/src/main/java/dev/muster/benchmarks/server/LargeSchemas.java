package dev.muster.benchmarks.server;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a {@link LargeDocument}: chains of {@code allOf}, unions with a discriminator,
 * schemas that contain themselves or each other, filters, deep objects, and the resources that are
 * made of them.
 */
final class LargeSchemas {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> KINDS = List.of("card", "bank", "wallet", "cash");

  private final DocumentPlan plan;
  private final Random random;
  private final ObjectNode schemas;

  LargeSchemas(DocumentPlan plan, Random random, ObjectNode schemas) {
    this.plan = plan;
    this.random = random;
    this.schemas = schemas;
  }

  /** A reference to a schema. */
  static ObjectNode reference(String name) {
    return reference("schemas", name);
  }

  static ObjectNode reference(String section, String name) {
    return JSON.createObjectNode().put("$ref", "#/components/" + section + "/" + name);
  }

  /** What the resources share. */
  void shared() {
    ObjectNode problem = object("Problem", "code", "message");
    property(problem, "code", "string");
    property(problem, "message", "string");
    array(problem, "causes", reference("Problem"));
    for (int family = 0; family < plan.families(); family++) {
      chain(family);
      union(family);
      tree(family);
      filter(family);
      deep(family);
    }
  }

  /** A resource, what is sent to make it, and a page of it. */
  void resource(int number) {
    int family = random.nextInt(plan.families());
    ObjectNode input = object("Resource" + number + "Input", "name", "amount");
    property(input, "name", "string").put("minLength", 1).put("maxLength", 80);
    property(input, "amount", "integer").put("minimum", 0);
    property(input, "email", "string").put("format", "email");
    property(input, "color", "string").put("pattern", "^#[0-9a-f]{6}$");
    nullable(input, "note");
    properties(input).set("method", reference("Method" + family));
    array(input, "labels", JSON.createObjectNode().put("type", "string")).put("maxItems", 20);
    properties(input)
        .putObject("metadata")
        .put("type", "object")
        .putObject("additionalProperties")
        .put("type", "string");

    ObjectNode resource = schemas.putObject("Resource" + number);
    resource.put("description", "One of the things that this is about. ".repeat(3));
    ArrayNode all = resource.putArray("allOf");
    all.add(reference("Base" + family + "Level" + (plan.depth() - 1)));
    all.add(reference("Resource" + number + "Input"));
    ObjectNode own = all.addObject().put("type", "object");
    own.putArray("required").add("id").add("state");
    property(own, "id", "integer").put("minimum", 1);
    property(own, "state", "string").putArray("enum").add("open").add("closed").add("merged");
    properties(own).set("tree", reference("Tree" + random.nextInt(plan.families())));
    properties(own).set("node", reference("Node" + random.nextInt(plan.families())));
    properties(own).set("deep", reference("Deep" + random.nextInt(plan.families())));
    properties(own).set("filter", reference("Filter" + random.nextInt(plan.families())));

    ObjectNode page = object("Resource" + number + "Page", "items", "total");
    array(page, "items", reference("Resource" + number)).put("maxItems", 100);
    property(page, "total", "integer").put("minimum", 0);
    property(page, "next", "string").put("format", "uri");
  }

  private void chain(int family) {
    for (int level = 0; level < plan.depth(); level++) {
      String name = "Base" + family + "Level" + level;
      if (level == 0) {
        ObjectNode base = object(name, "createdAt");
        property(base, "createdAt", "string").put("format", "date-time");
        property(base, "updatedAt", "string").put("format", "date-time");
        continue;
      }
      ArrayNode all = schemas.putObject(name).putArray("allOf");
      all.add(reference("Base" + family + "Level" + (level - 1)));
      ObjectNode own = all.addObject().put("type", "object");
      property(own, "level" + level + "Name", "string").put("maxLength", 40);
      property(own, "level" + level + "Count", "integer").put("minimum", level);
      nullable(own, "level" + level + "Note");
      if (level % 2 == 0) {
        own.putArray("required").add("level" + level + "Name");
      }
    }
  }

  private void union(int family) {
    ObjectNode union = schemas.putObject("Method" + family);
    ArrayNode variants = union.putArray("oneOf");
    ObjectNode discriminator = union.putObject("discriminator").put("propertyName", "kind");
    ObjectNode mapping = discriminator.putObject("mapping");
    for (String kind : KINDS) {
      String name = "Method" + family + kind;
      variants.add(reference(name));
      mapping.put(kind, "#/components/schemas/" + name);
      ArrayNode all = schemas.putObject(name).putArray("allOf");
      all.add(reference("Base" + family + "Level0"));
      ObjectNode own = all.addObject().put("type", "object");
      own.putArray("required").add("kind").add(kind + "Number");
      property(own, "kind", "string").putArray("enum").add(kind);
      property(own, kind + "Number", "string").put("pattern", "^[0-9]{8,16}$");
      property(own, "expires", "string").put("format", "date");
    }
  }

  private void tree(int family) {
    ObjectNode tree = object("Tree" + family, "value");
    property(tree, "value", "string");
    array(tree, "children", reference("Tree" + family)).put("maxItems", 5);
    ObjectNode node = object("Node" + family, "name");
    property(node, "name", "string");
    properties(node).set("link", reference("Link" + family));
    ObjectNode link = object("Link" + family, "href");
    property(link, "href", "string").put("format", "uri");
    properties(link).set("target", reference("Node" + family));
  }

  private void filter(int family) {
    ObjectNode filter = schemas.putObject("Filter" + family);
    ArrayNode any = filter.putArray("anyOf");
    ObjectNode simple = any.addObject().put("type", "object");
    simple.putArray("required").add("field").add("value");
    property(simple, "field", "string");
    properties(simple).putObject("value");
    for (String word : List.of("and", "or")) {
      ObjectNode group = any.addObject().put("type", "object");
      group.putArray("required").add(word);
      array(group, word, reference("Filter" + family)).put("maxItems", 8);
    }
    ObjectNode not = any.addObject().put("type", "object");
    not.putArray("required").add("not");
    properties(not).set("not", reference("Filter" + family));
  }

  private void deep(int family) {
    ObjectNode object = object("Deep" + family, "level0");
    for (int level = 0; level < plan.depth(); level++) {
      property(object, "text" + level, "string").put("minLength", 1);
      property(object, "number" + level, "number").put("maximum", 1000);
      ObjectNode inner = property(object, "level" + level, "object");
      object = inner;
    }
    property(object, "end", "boolean");
  }

  private ObjectNode object(String name, String... required) {
    ObjectNode object = schemas.putObject(name).put("type", "object");
    ArrayNode names = object.putArray("required");
    List.of(required).forEach(names::add);
    return object;
  }

  private void nullable(ObjectNode object, String name) {
    ObjectNode schema = property(object, name, "string");
    if (plan.is31()) {
      schema.putArray("type").add("string").add("null");
    } else {
      schema.put("nullable", true);
    }
  }

  private static ObjectNode property(ObjectNode object, String name, String type) {
    return properties(object).putObject(name).put("type", type);
  }

  private static ObjectNode array(ObjectNode object, String name, ObjectNode items) {
    ObjectNode array = property(object, name, "array");
    array.set("items", items);
    return array;
  }

  private static ObjectNode properties(ObjectNode object) {
    return object.withObjectProperty("properties");
  }
}
