package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import dev.muster.mock.script.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  Draft draft() {
    return draft;
  }

  Keywords keywords() {
    return keywords;
  }

  /** Has every run account for what is evaluated, because some keyword asks for it. */
  void track() {
    tracking = true;
  }

  /** A schema's check; null where it accepts everything. */
  @Nullable Check optional(JsonNode schema) {
    return keywords.acceptsAll(schema) ? null : node(schema);
  }

  Node node(JsonNode schema) {
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
      case NUMBER -> ScalarKeywords.number(schema);
      case STRING -> ScalarKeywords.string(schema);
      case ARRAY -> new ArrayKeywords(this).compile(schema);
      default -> new ObjectKeywords(this).compile(schema);
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
      checks.add(Combinations.not(node(not)));
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
      checks.add(Combinations.conditional(node(condition), thenCheck, elseCheck));
    }
  }

  private List<Check> all(JsonNode schemas, String keyword) {
    List<Check> checks = new ArrayList<>();
    for (JsonNode schema : Keywords.array(schemas, keyword)) {
      checks.add(node(schema));
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
}
