package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prepares makers: once per node, when it is first asked for a value. */
final class Makers {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> SCALARS = List.of("integer", "number", "string", "boolean");

  private final FakerOptions options;
  private final Function<String, JsonNode> resolve;
  private final Map<JsonNode, Maker> made = Collections.synchronizedMap(new IdentityHashMap<>());

  Makers(FakerOptions options, Function<String, JsonNode> resolve) {
    this.options = options;
    this.resolve = resolve;
  }

  FakerOptions options() {
    return options;
  }

  /** The maker of a node of the document, which is kept for it. */
  Maker kept(JsonNode schema) {
    return made.computeIfAbsent(schema, this::of);
  }

  /** A maker for a schema that was put together, kept by whoever asks for it. */
  Maker of(JsonNode schema) {
    if (!(schema instanceof ObjectNode)) {
      return anything();
    }
    return new LazyMaker(
        () -> prepare(Flat.of(schema, resolve), Set.of()), Draw.empty(KeywordType.of(schema)));
  }

  /** Any scalar: what stands for a member that no schema describes. */
  Maker anything() {
    List<Maker> scalars = SCALARS.stream().map(type -> typed(NODES.objectNode(), type)).toList();
    return draw -> draw.pick(scalars).make(draw);
  }

  /** The maker of what is flat already, without the members that its choice rules out. */
  Maker prepare(Flat flat, Set<String> without) {
    Maker maker = choose(flat, without);
    if (!flat.conditions().isEmpty()) {
      maker = new ConditionMaker(maker, flat, this, resolve);
    }
    if (!flat.nots().isEmpty()) {
      maker = new NotMaker(maker, flat.nots(), resolve);
    }
    return flat.pointers().isEmpty()
        ? maker
        : new Recursion(flat.pointers(), maker, Recursion.emptyWillDo(flat));
  }

  private Maker choose(Flat flat, Set<String> without) {
    ObjectNode schema = flat.schema();
    Maker example = ExampleMaker.of(schema, options);
    if (example != null) {
      return example;
    }
    if (schema.has("const")) {
      JsonNode value = JsValues.stringified(schema.get("const"));
      return draw -> value.deepCopy();
    }
    if (!flat.choices().isEmpty()) {
      return new ChoiceMaker(flat, this, resolve);
    }
    return byType(narrowed(schema, flat.nots(), without), flat);
  }

  private static ObjectNode narrowed(ObjectNode schema, List<JsonNode> nots, Set<String> without) {
    List<String> names = new ArrayList<>(without);
    for (JsonNode not : nots) {
      not.path("required").forEach(name -> names.add(name.asString("")));
    }
    if (!(schema.path("properties") instanceof ObjectNode properties)) {
      return schema;
    }
    // What a branch that was not chosen requires, or what "not" requires, is left out, unless the
    // schema itself wants it.
    schema.path("required").forEach(name -> names.remove(name.asString("")));
    if (names.isEmpty()) {
      return schema;
    }
    ObjectNode rest = NODES.objectNode();
    properties.properties().forEach(member -> rest.set(member.getKey(), member.getValue()));
    rest.remove(names);
    ObjectNode narrowed = NODES.objectNode();
    schema.properties().forEach(member -> narrowed.set(member.getKey(), member.getValue()));
    narrowed.set("properties", rest);
    return narrowed;
  }

  private Maker byType(ObjectNode schema, Flat flat) {
    JsonNode type = schema.path("type");
    if (type.isArray() && type.size() > 1) {
      List<Maker> each = type.valueStream().map(one -> typed(schema, one.asString(""))).toList();
      return draw -> draw.pick(each).make(draw);
    }
    String only =
        type.isArray() || type.isMissingNode() ? betrayed(schema, type) : type.asString("");
    if (only == null && flat.nots().stream().anyMatch(not -> not.has("type") || not.has("enum"))) {
      return other(flat.nots());
    }
    return typed(schema, only);
  }

  private static @Nullable String betrayed(ObjectNode schema, JsonNode type) {
    return type.isArray() && !type.isEmpty() ? type.get(0).asString("") : KeywordType.faked(schema);
  }

  /** A scalar of a type that no "not" names. */
  private Maker other(List<JsonNode> nots) {
    List<String> types = new ArrayList<>(SCALARS);
    types.add("null");
    for (JsonNode not : nots) {
      Set<String> named = SchemaMerge.names(not.path("type"));
      types.removeAll(named);
      if (named.contains("number")) {
        types.remove("integer");
      }
    }
    if (types.isEmpty()) {
      return draw -> NODES.objectNode();
    }
    List<Maker> each = types.stream().map(type -> typed(NODES.objectNode(), type)).toList();
    return draw -> draw.pick(each).make(draw);
  }

  private Maker typed(ObjectNode schema, @Nullable String type) {
    Maker plain = plain(schema, type);
    JsonNode faker = schema.has("x-faker") ? schema.get("x-faker") : schema.path("faker");
    if (type == null || faker.isMissingNode()) {
      return CountMaker.of(schema, type, plain);
    }
    return FakerMaker.of(faker, schema, type, plain, options);
  }

  private Maker plain(ObjectNode schema, @Nullable String type) {
    if (schema.path("enum").isArray() && !schema.get("enum").isEmpty()) {
      return EnumMaker.of(schema, resolve);
    }
    return switch (type == null ? "" : type) {
      case "object" -> ObjectMaker.of(schema, this);
      case "array" -> ArrayMaker.of(schema, this);
      case "string" -> TextMaker.of(schema, options);
      case "integer" -> NumberMaker.of(schema, true);
      case "number" -> NumberMaker.of(schema, false);
      case "boolean" -> draw -> NODES.booleanNode(draw.random().nextBoolean());
      case "" -> type == null ? draw -> NODES.objectNode() : draw -> NODES.nullNode();
      default -> draw -> NODES.nullNode();
    };
  }
}
