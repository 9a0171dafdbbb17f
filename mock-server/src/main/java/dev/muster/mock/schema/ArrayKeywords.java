package dev.muster.mock.schema;

import dev.muster.mock.script.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compiles the keywords of arrays. */
final class ArrayKeywords {
  private final Compiler compiler;

  ArrayKeywords(Compiler compiler) {
    this.compiler = compiler;
  }

  List<Check> compile(JsonNode schema) {
    List<Check> checks = new ArrayList<>();
    ScalarKeywords.add(checks, schema, "maxItems", ArrayChecks::maxItems);
    ScalarKeywords.add(checks, schema, "minItems", ArrayChecks::minItems);
    if (compiler.draft().prefixItems()) {
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
    if (compiler.draft().modern() && unevaluated != null) {
      compiler.track();
      checks.add(ArrayChecks.unevaluated(compiler.node(unevaluated), Truth.isFalse(unevaluated)));
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
      checks.add(ArrayChecks.items(from, compiler.optional(Keywords.schema(items, "items"))));
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
                  items.size(), compiler.optional(Keywords.schema(additional, "additionalItems"))));
    }
    if (items != null) {
      checks.add(
          items.isArray()
              ? tuple(items)
              : ArrayChecks.items(0, compiler.optional(Keywords.schema(items, "items"))));
    }
  }

  private Check tuple(JsonNode schemas) {
    @Nullable Check[] checks = new Check[schemas.size()];
    for (int i = 0; i < checks.length; i++) {
      checks[i] = compiler.optional(schemas.get(i));
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
    JsonNode least = compiler.draft().modern() ? schema.get("minContains") : null;
    JsonNode most = compiler.draft().modern() ? schema.get("maxContains") : null;
    int min = least == null ? 1 : Sizes.least(Keywords.number(least, "minContains"));
    Integer max = most == null ? null : Integer.valueOf(Sizes.most(most));
    if (max != null || min != 0) {
      checks.add(Combinations.contains(compiler.optional(contains), min, max));
    }
  }
}
