package dev.muster.mock.validate;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Of a value that fits no variant of a {@code oneOf} or {@code anyOf}, every variant has something
 * to say. This keeps what the variant says that the value was most likely meant to be, so that the
 * reader learns which field to mend.
 */
final class BestVariant {
  private BestVariant() {}

  static List<Error> of(List<Error> errors) {
    return reduce(errors.stream().map(Trail::of).toList(), 0).stream().map(Trail::error).toList();
  }

  private static List<Trail> reduce(List<Trail> trails, int level) {
    List<Trail> kept = new ArrayList<>();
    Map<String, List<Trail>> byUnion = new LinkedHashMap<>();
    for (Trail trail : trails) {
      if (trail.forks().size() <= level) {
        kept.add(trail);
      } else {
        byUnion
            .computeIfAbsent(trail.forks().get(level).union(), union -> new ArrayList<>())
            .add(trail);
      }
    }
    byUnion.values().forEach(union -> kept.addAll(best(union, level)));
    return kept;
  }

  private static List<Trail> best(List<Trail> union, int level) {
    Map<Integer, List<Trail>> variants = new TreeMap<>();
    for (Trail trail : union) {
      variants
          .computeIfAbsent(trail.forks().get(level).variant(), variant -> new ArrayList<>())
          .add(trail);
    }
    List<Trail> itself = variants.remove(-1);
    if (variants.isEmpty()) {
      return itself == null ? List.of() : itself;
    }
    List<Trail> best = List.of();
    int bestCost = Integer.MAX_VALUE;
    for (List<Trail> variant : variants.values()) {
      List<Trail> reduced = reduce(variant, level + 1);
      int cost = reduced.stream().mapToInt(trail -> cost(trail, level)).sum();
      if (cost < bestCost) {
        best = reduced;
        bestCost = cost;
      }
    }
    return best;
  }

  /**
   * What speaks against a variant: above all the wrong kind of value, then a constant that tells
   * variants apart.
   */
  private static int cost(Trail trail, int level) {
    int below = trail.depth() - trail.forks().get(level).depth();
    boolean toNull = trail.error().getSchemaNode().asString("").equals("null");
    return switch (String.valueOf(trail.error().getKeyword())) {
      case "type" -> below == 0 ? (toNull ? 2000 : 1000) : 10;
      case "const", "enum" -> below == 1 ? 100 : 10;
      case "additionalProperties", "unevaluatedProperties", "required" -> 11;
      default -> 10;
    };
  }
}
