package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a branch of every {@code oneOf} and {@code anyOf} at random. What only other branches
 * require is left out, so that a value fits one branch alone; where it fits several of a {@code
 * oneOf} all the same, another is made.
 */
final class ChoiceMaker implements Maker {
  private static final int ATTEMPTS = 10;
  private static final int KEPT = 512;
  private static final int NEAR = 4;

  private final Flat flat;
  private final Makers makers;
  private final Function<String, JsonNode> resolve;
  private final Map<List<Integer>, Maker> byBranches = new ConcurrentHashMap<>();

  ChoiceMaker(Flat flat, Makers makers, Function<String, JsonNode> resolve) {
    this.flat = flat;
    this.makers = makers;
    this.resolve = resolve;
  }

  @Override
  public JsonNode make(Draw draw) {
    JsonNode value = branch(draw).make(draw);
    for (int i = 1; i < ATTEMPTS && isAmbiguous(value) && draw.mayRetry(); i++) {
      value = branch(draw).make(draw);
    }
    return value;
  }

  private boolean isAmbiguous(JsonNode value) {
    for (Flat.Choice choice : flat.choices()) {
      if (choice.exclusive() && choice.branches().size() > 1) {
        Fit fit = new Fit(resolve);
        if (choice.branches().stream().filter(one -> fit.fits(value, one)).limit(2).count() != 1) {
          return true;
        }
      }
    }
    return false;
  }

  private Maker branch(Draw draw) {
    List<Integer> branches = new ArrayList<>();
    for (Flat.Choice choice : flat.choices()) {
      branches.add(
          draw.isThrifty()
              ? plainest(choice.branches())
              : draw.between(0, choice.branches().size() - 1));
    }
    Maker kept = byBranches.get(branches);
    if (kept != null) {
      return kept;
    }
    Maker maker = combined(branches);
    if (byBranches.size() < KEPT) {
      byBranches.put(branches, maker);
    }
    return maker;
  }

  /** The branch that comes to an end soonest. */
  private static int plainest(List<JsonNode> branches) {
    int plainest = 0;
    for (int i = 1; i < branches.size(); i++) {
      if (weight(branches.get(i)) < weight(branches.get(plainest))) {
        plainest = i;
      }
    }
    return plainest;
  }

  private static int weight(JsonNode schema) {
    Set<String> types = SchemaMerge.names(schema.path("type"));
    if (schema.has("const") || schema.has("enum")) {
      return 0;
    }
    int returns = refers(schema, NEAR) ? 4 : 0;
    if (types.isEmpty()) {
      return returns + 3;
    }
    return returns + (types.contains("object") ? 2 : types.contains("array") ? 1 : 0);
  }

  /** Whether a member that must be there leads back to where all began. */
  private static boolean refers(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      return true;
    }
    if (depth == 0) {
      return false;
    }
    for (JsonNode name : schema.path("required")) {
      if (refers(schema.path("properties").path(name.asString("")), depth - 1)) {
        return true;
      }
    }
    return schema.path("minItems").asDouble(0) > 0 && refers(schema.path("items"), depth - 1)
        || schema.path("allOf").valueStream().anyMatch(part -> refers(part, depth - 1));
  }

  private Maker combined(List<Integer> branches) {
    List<JsonNode> parts = new ArrayList<>();
    Set<String> required = new HashSet<>();
    parts.add(flat.schema());
    for (int i = 0; i < branches.size(); i++) {
      List<JsonNode> all = flat.choices().get(i).branches();
      JsonNode chosen = all.get(branches.get(i));
      parts.add(chosen);
      for (JsonNode other : all) {
        if (other != chosen) {
          required(other, required);
        }
      }
    }
    for (JsonNode part : parts) {
      Set<String> kept = new HashSet<>();
      required(part, kept);
      required.removeAll(kept);
    }
    ObjectNode all = SchemaMerge.all(parts.toArray(JsonNode[]::new));
    Maker maker = makers.prepare(Flat.of(all, resolve), required);
    return new LazyMaker(() -> maker, Draw.empty(KeywordType.of(flat.schema())));
  }

  private static void required(JsonNode schema, Set<String> names) {
    schema.path("required").forEach(name -> names.add(name.asString("")));
  }
}
