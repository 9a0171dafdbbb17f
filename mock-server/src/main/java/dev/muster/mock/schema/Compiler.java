package dev.muster.mock.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns a schema into a {@link Node}, refusing what AJV refuses. The order of everything is AJV's:
 * first what applies to any value, then by groups for numbers, strings, arrays and objects.
 */
final class Compiler {
  private static final int MOST_HOPS = 100;

  private final JsonNode root;
  private final Draft draft;
  private final boolean coercing;
  private final Function<String, @Nullable JsonNode> references;
  private final Map<JsonNode, Node> nodes = new IdentityHashMap<>();
  private final Deque<Runnable> pending = new ArrayDeque<>();
  private final Keywords keywords;
  private boolean tracking;

  private Compiler(
      JsonNode root,
      Draft draft,
      boolean coercing,
      Function<String, @Nullable JsonNode> references) {
    this.root = root;
    this.draft = draft;
    this.coercing = coercing;
    this.references = references;
    this.keywords = new Keywords(draft);
  }

  /** Compiles a schema; fails with {@link Refused}. */
  static Validator compile(
      JsonNode schema,
      Draft otherwise,
      boolean coercing,
      Function<String, @Nullable JsonNode> references) {
    if (!schema.isObject()) {
      return new Validator(null, false, false);
    }
    JsonNode dialect = schema.get("$schema");
    Draft draft = dialect == null ? otherwise : Draft.of(Script.text(dialect));
    Compiler compiler = new Compiler(schema, draft, coercing, references);
    Metaschema.check(schema, compiler.draft);
    Node node = compiler.node(schema);
    while (!compiler.pending.isEmpty()) {
      compiler.pending.pop().run();
    }
    return new Validator(node, compiler.tracking, false);
  }

  /** A schema's check; null where it accepts everything. */
  private @Nullable Check optional(JsonNode schema) {
    return keywords.acceptsAll(schema) ? null : node(schema);
  }

  private Check check(JsonNode schema) {
    return node(schema);
  }

  private Node node(JsonNode schema) {
    if (schema.isBoolean()) {
      return schema.booleanValue() ? new Node() : Node.refusing();
    }
    if (!schema.isObject()) {
      throw new Refused("a schema must be an object or a boolean, not " + schema.getNodeType());
    }
    Node known = nodes.get(schema);
    if (known != null) {
      return known;
    }
    Node node = new Node();
    nodes.put(schema, node);
    pending.push(() -> fill(node, schema));
    return node;
  }

  private void fill(Node node, JsonNode schema) {
    if (keywords.acceptsAll(schema)) {
      return;
    }
    boolean onlyReference = !Truth.isFalsy(schema.get("$ref")) && !keywords.hasMoreThanRef(schema);
    Types types = Types.of(schema);
    Node.Kind late = types == null || onlyReference ? null : late(types, schema);
    if (types != null) {
      node.type(types, coercing);
      if (late != null) {
        node.typeWith(late);
      }
    }
    node.group(Node.Kind.ANY, any(schema).toArray(Check[]::new));
    for (Node.Kind kind : Node.Kind.values()) {
      if (kind != Node.Kind.ANY && keywords.hasGroup(schema, kind)) {
        node.group(kind, group(schema, kind).toArray(Check[]::new));
      }
    }
  }

  private Node.@Nullable Kind late(Types types, JsonNode schema) {
    if (types.names().size() != 1) {
      return null;
    }
    Node.Kind kind =
        switch (types.names().get(0)) {
          case NUMBER -> coercing ? null : Node.Kind.NUMBER;
          case STRING -> coercing ? null : Node.Kind.STRING;
          case ARRAY -> Node.Kind.ARRAY;
          case OBJECT -> Node.Kind.OBJECT;
          default -> null;
        };
    return kind != null && keywords.hasGroup(schema, kind) ? kind : null;
  }

  private List<Check> group(JsonNode schema, Node.Kind kind) {
    return switch (kind) {
      case NUMBER -> number(schema);
      case STRING -> string(schema);
      case ARRAY -> array(schema);
      default -> object(schema);
    };
  }

  private List<Check> any(JsonNode schema) {
    List<Check> checks = new ArrayList<>();
    if (draft.modern()) {
      dynamicReference(schema, "$dynamicRef", checks);
      dynamicReference(schema, "$recursiveRef", checks);
    }
    if (schema.has("id")) {
      throw new Refused("keyword \"id\" is not supported, use \"$id\"");
    }
    JsonNode reference = schema.get("$ref");
    if (reference != null) {
      checks.add(reference(Keywords.text(reference, "$ref")));
    }
    JsonNode constant = schema.get("const");
    if (constant != null) {
      checks.add(Combinations.constant(constant));
    }
    enumeration(schema, checks);
    combine(schema, checks);
    return checks;
  }

  private void enumeration(JsonNode schema, List<Check> checks) {
    JsonNode allowed = schema.get("enum");
    if (allowed == null) {
      return;
    }
    if (!allowed.isArray() || allowed.isEmpty()) {
      throw new Refused("enum must have non-empty array");
    }
    List<JsonNode> values = new ArrayList<>();
    allowed.forEach(values::add);
    checks.add(
        Combinations.enumeration(
            values, "must be equal to one of the allowed values: " + Script.join(allowed, ", ")));
  }

  private void combine(JsonNode schema, List<Check> checks) {
    JsonNode not = schema.get("not");
    if (not != null) {
      checks.add(Combinations.not(check(not)));
    }
    JsonNode anyOf = schema.get("anyOf");
    if (anyOf != null
        && (draft.modern() || !keywords.anyAcceptsAll(Keywords.array(anyOf, "anyOf")))) {
      checks.add(Combinations.anyOf(all(anyOf, "anyOf")));
    }
    JsonNode oneOf = schema.get("oneOf");
    if (oneOf != null) {
      checks.add(Combinations.oneOf(all(oneOf, "oneOf")));
    }
    JsonNode allOf = schema.get("allOf");
    if (allOf != null) {
      checks.add(Combinations.allOf(all(allOf, "allOf")));
    }
    JsonNode condition = schema.get("if");
    if (condition != null) {
      conditional(schema, condition, checks);
    }
  }

  private void conditional(JsonNode schema, JsonNode condition, List<Check> checks) {
    JsonNode then = schema.get("then");
    JsonNode otherwise = schema.get("else");
    Check thenCheck = then == null ? null : optional(then);
    Check elseCheck = otherwise == null ? null : optional(otherwise);
    if (thenCheck != null || elseCheck != null) {
      checks.add(Combinations.conditional(check(condition), thenCheck, elseCheck));
    }
  }

  private List<Check> all(JsonNode schemas, String keyword) {
    List<Check> checks = new ArrayList<>();
    for (JsonNode schema : Keywords.array(schemas, keyword)) {
      checks.add(check(schema));
    }
    return checks;
  }

  private Check reference(String reference) {
    JsonNode target = target(reference);
    for (int hops = 0; Inliner.isReference(target) && target.size() == 1; hops++) {
      if (hops > MOST_HOPS) {
        throw new Refused("the reference " + reference + " leads in a circle");
      }
      target = target(target.get("$ref").stringValue());
    }
    return Combinations.reference(node(target));
  }

  private JsonNode target(String reference) {
    JsonNode target = references.apply(reference);
    if (target == null) {
      target = Anchors.find(root, reference);
    }
    if (target == null) {
      throw new Refused("can't resolve reference " + reference);
    }
    return target;
  }

  private void dynamicReference(JsonNode schema, String keyword, List<Check> checks) {
    JsonNode reference = schema.get(keyword);
    if (reference == null) {
      return;
    }
    String name = Keywords.text(reference, keyword);
    if (!name.startsWith("#")) {
      throw new Refused(keyword + " only supports hash fragment reference");
    }
    JsonNode target = name.equals("#") ? root : Anchors.find(root, name);
    checks.add(Combinations.reference(node(target == null ? root : target)));
  }

  private List<Check> number(JsonNode schema) {
    List<Check> checks = new ArrayList<>();
    for (NumberChecks.Bound bound : NumberChecks.Bound.values()) {
      JsonNode limit = schema.get(bound.keyword());
      if (limit != null) {
        checks.add(NumberChecks.limit(bound, Keywords.number(limit, bound.keyword())));
      }
    }
    JsonNode factor = schema.get("multipleOf");
    if (factor != null) {
      checks.add(NumberChecks.multipleOf(Keywords.number(factor, "multipleOf")));
    }
    JsonNode format = schema.get("format");
    if (format != null) {
      String name = Keywords.text(format, "format");
      Formats.Format known = Formats.ofNumber(name);
      if (known != null) {
        checks.add(StringChecks.format(name, known));
      }
    }
    return checks;
  }

  private List<Check> string(JsonNode schema) {
    List<Check> checks = new ArrayList<>();
    add(checks, schema, "maxLength", limit -> StringChecks.maxLength(limit));
    add(checks, schema, "minLength", limit -> StringChecks.minLength(limit));
    JsonNode pattern = schema.get("pattern");
    if (pattern != null) {
      checks.add(StringChecks.pattern(Keywords.text(pattern, "pattern")));
    }
    JsonNode format = schema.get("format");
    String name = format == null ? null : Keywords.text(format, "format");
    Formats.Format known = name == null ? null : Formats.ofText(name);
    if (name != null && known != null) {
      checks.add(StringChecks.format(name, known));
    }
    FormatLimits.add(checks, schema, name, known != null);
    return checks;
  }

  private static void add(
      List<Check> checks, JsonNode schema, String keyword, Function<JsonNode, Check> make) {
    JsonNode limit = schema.get(keyword);
    if (limit != null) {
      checks.add(make.apply(Keywords.number(limit, keyword)));
    }
  }

  private List<Check> array(JsonNode schema) {
    List<Check> checks = new ArrayList<>();
    add(checks, schema, "maxItems", ArrayChecks::maxItems);
    add(checks, schema, "minItems", ArrayChecks::minItems);
    if (draft.prefixItems()) {
      items2020(schema, checks);
    } else {
      items(schema, checks);
    }
    contains(schema, checks);
    if (Truth.isTrue(schema.get("uniqueItems"))) {
      checks.add(ArrayChecks.uniqueItems(scalars(schema.get("items"))));
    } else if (schema.has("uniqueItems") && !schema.get("uniqueItems").isBoolean()) {
      throw new Refused("uniqueItems value must be boolean");
    }
    JsonNode unevaluated = schema.get("unevaluatedItems");
    if (draft.modern() && unevaluated != null) {
      tracking = true;
      checks.add(ArrayChecks.unevaluated(check(unevaluated), Truth.isFalse(unevaluated)));
    }
    return checks;
  }

  private void items2020(JsonNode schema, List<Check> checks) {
    JsonNode prefix = schema.get("prefixItems");
    if (prefix != null) {
      checks.add(tuple(Keywords.array(prefix, "prefixItems")));
    }
    JsonNode items = schema.get("items");
    if (items == null) {
      return;
    }
    int from = prefix == null ? 0 : prefix.size();
    if (prefix != null && Truth.isFalse(items)) {
      checks.add(ArrayChecks.noMoreItems("items", from));
    } else {
      checks.add(ArrayChecks.items(from, optional(Keywords.schema(items, "items"))));
    }
  }

  private void items(JsonNode schema, List<Check> checks) {
    JsonNode items = schema.get("items");
    JsonNode additional = schema.get("additionalItems");
    if (additional != null && items != null && items.isArray()) {
      checks.add(
          Truth.isFalse(additional)
              ? ArrayChecks.noMoreItems("additionalItems", items.size())
              : ArrayChecks.items(
                  items.size(), optional(Keywords.schema(additional, "additionalItems"))));
    }
    if (items != null) {
      checks.add(
          items.isArray()
              ? tuple(items)
              : ArrayChecks.items(0, optional(Keywords.schema(items, "items"))));
    }
  }

  private Check tuple(JsonNode schemas) {
    @Nullable Check[] checks = new Check[schemas.size()];
    for (int i = 0; i < checks.length; i++) {
      checks[i] = optional(schemas.get(i));
    }
    return ArrayChecks.tuple(checks);
  }

  private @Nullable Types scalars(@Nullable JsonNode items) {
    Types types = items == null || !items.isObject() ? null : Types.of(items);
    boolean containers =
        types == null || types.has(Types.Type.OBJECT) || types.has(Types.Type.ARRAY);
    return containers ? null : types;
  }

  private void contains(JsonNode schema, List<Check> checks) {
    JsonNode contains = schema.get("contains");
    if (contains == null) {
      return;
    }
    JsonNode least = draft.modern() ? schema.get("minContains") : null;
    JsonNode most = draft.modern() ? schema.get("maxContains") : null;
    int min = least == null ? 1 : Sizes.least(Keywords.number(least, "minContains"));
    Integer max = most == null ? null : Integer.valueOf(Sizes.most(most));
    if (max != null || min != 0) {
      checks.add(Combinations.contains(optional(contains), min, max));
    }
  }

  private List<Check> object(JsonNode schema) {
    List<Check> checks = new ArrayList<>();
    add(checks, schema, "maxProperties", ObjectChecks::maxProperties);
    add(checks, schema, "minProperties", ObjectChecks::minProperties);
    JsonNode required = schema.get("required");
    if (required != null && !Keywords.array(required, "required").isEmpty()) {
      checks.add(ObjectChecks.required(Keywords.names(required)));
    }
    JsonNode names = schema.get("propertyNames");
    if (names != null && optional(Keywords.schema(names, "propertyNames")) != null) {
      checks.add(ObjectChecks.propertyNames(check(names)));
    }
    additionalProperties(schema, checks);
    dependencies(schema, "dependencies", checks);
    properties(schema, checks);
    if (draft.modern()) {
      dependencies(schema, "dependentRequired", checks);
      dependencies(schema, "dependentSchemas", checks);
      JsonNode unevaluated = schema.get("unevaluatedProperties");
      if (unevaluated != null) {
        tracking = true;
        checks.add(
            ObjectChecks.unevaluated(Truth.isFalse(unevaluated) ? null : check(unevaluated)));
      }
    }
    return checks;
  }

  private void additionalProperties(JsonNode schema, List<Check> checks) {
    JsonNode additional = schema.get("additionalProperties");
    if (additional == null) {
      return;
    }
    if (keywords.acceptsAll(Keywords.schema(additional, "additionalProperties"))) {
      if (draft.modern()) {
        checks.add(ObjectChecks.anyAdditional());
      }
      return;
    }
    Set<String> names = new HashSet<>();
    JsonNode properties = schema.get("properties");
    if (properties != null) {
      properties.properties().forEach(property -> names.add(property.getKey()));
    }
    List<Regex> patterns = new ArrayList<>();
    JsonNode patternProperties = schema.get("patternProperties");
    if (patternProperties != null) {
      patternProperties.properties().forEach(entry -> patterns.add(Regex.of(entry.getKey())));
    }
    checks.add(
        ObjectChecks.additional(
            names, patterns, Truth.isFalse(additional) ? null : check(additional)));
  }

  private void properties(JsonNode schema, List<Check> checks) {
    JsonNode properties = schema.get("properties");
    if (properties != null) {
      List<ObjectChecks.Property> all = new ArrayList<>();
      for (Map.Entry<String, JsonNode> property :
          Members.of(Keywords.object(properties, "properties"))) {
        all.add(new ObjectChecks.Property(property.getKey(), optional(property.getValue())));
      }
      checks.add(ObjectChecks.properties(all));
    }
    JsonNode patterns = schema.get("patternProperties");
    if (patterns != null) {
      List<ObjectChecks.PatternProperty> all = new ArrayList<>();
      for (Map.Entry<String, JsonNode> pattern :
          Members.of(Keywords.object(patterns, "patternProperties"))) {
        Check check = optional(pattern.getValue());
        if (check != null || draft.modern()) {
          all.add(new ObjectChecks.PatternProperty(Regex.of(pattern.getKey()), check));
        }
      }
      checks.add(ObjectChecks.patternProperties(all));
    }
  }

  private void dependencies(JsonNode schema, String keyword, List<Check> checks) {
    JsonNode dependencies = schema.get(keyword);
    if (dependencies == null) {
      return;
    }
    List<ObjectChecks.Dependency> names = new ArrayList<>();
    List<ObjectChecks.Dependency> schemas = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : Members.of(Keywords.object(dependencies, keyword))) {
      JsonNode demand = entry.getValue();
      if (demand.isArray()) {
        Check check =
            ObjectChecks.dependentRequired(keyword, Keywords.names(demand), entry.getKey());
        names.add(new ObjectChecks.Dependency(entry.getKey(), check));
      } else {
        Check check = optional(demand);
        if (check != null) {
          schemas.add(new ObjectChecks.Dependency(entry.getKey(), check));
        }
      }
    }
    names.addAll(schemas);
    checks.add(ObjectChecks.dependencies(names));
  }
}
