package dev.muster.mock.validate;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The way that an evaluation took to an error: through which variants of which unions, outermost
 * first. A union is told from the same one at another value by the place of the value.
 */
record Trail(Error error, List<Fork> forks) {
  /**
   * A union on the way.
   *
   * @param union names schema and value
   * @param depth how many steps into the value the union stands
   * @param variant the index of the variant, or -1 where the union itself is the error
   */
  record Fork(String union, int depth, int variant) {}

  static Trail of(Error error) {
    List<Fork> forks = new ArrayList<>();
    NodePath evaluation = error.getEvaluationPath();
    int depth = 0;
    int at = 0;
    while (at < evaluation.getNameCount()) {
      String keyword = String.valueOf(evaluation.getElement(at));
      switch (keyword) {
        case "properties", "patternProperties", "prefixItems" -> {
          depth++;
          at += 2;
        }
        case "items",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contains" -> {
          depth++;
          at++;
        }
        case "oneOf", "anyOf" -> {
          forks.add(fork(error, at, depth));
          at += 2;
        }
        case "allOf", "dependentSchemas" -> at += 2;
        default -> at++;
      }
    }
    return new Trail(error, forks);
  }

  private static Fork fork(Error error, int at, int depth) {
    NodePath evaluation = error.getEvaluationPath();
    String union = start(evaluation, at + 1) + " at " + start(error.getInstanceLocation(), depth);
    boolean itself = at + 1 == evaluation.getNameCount();
    return new Fork(
        union,
        depth,
        itself ? -1 : Integer.parseInt(String.valueOf(evaluation.getElement(at + 1))));
  }

  private static String start(NodePath path, int length) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(length, path.getNameCount()); i++) {
      start.append('/').append(path.getElement(i));
    }
    return start.toString();
  }

  /** How many steps into the value the error itself is. */
  int depth() {
    return error.getInstanceLocation().getNameCount();
  }
}
