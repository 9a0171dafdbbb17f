package dev.muster.mock.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * What the variants of one union have found wrong with a value. Where the run is to be concise and
 * no variant fits, only the one speaks that the value was most likely meant to be, so that the
 * reader learns which field to mend.
 */
final class Variants {
  private static final Variants SILENT = new Variants(null);

  private final Run run;
  private final int start;
  private final List<Integer> ends = new ArrayList<>();

  @SuppressWarnings("NullAway") // The silent one never asks its run.
  private Variants(Run run) {
    this.run = run;
    this.start = run == null ? 0 : run.found().size();
  }

  static Variants of(Run run) {
    return run.isConcise() ? new Variants(run) : SILENT;
  }

  /** The next variant was tried. */
  void tried() {
    if (this != SILENT) {
      ends.add(run.found().size());
    }
  }

  /** Leaves what the best variant found; false where the union is to speak for itself. */
  boolean settle() {
    if (this == SILENT || !run.isConcise() || ends.isEmpty()) {
      return false;
    }
    List<SchemaError> best = List.of();
    int least = Integer.MAX_VALUE;
    int from = start;
    for (int end : ends) {
      List<SchemaError> variant = run.found().subList(from, end);
      int cost = variant.stream().mapToInt(this::cost).sum();
      if (!variant.isEmpty() && cost < least) {
        best = variant;
        least = cost;
      }
      from = end;
    }
    if (best.isEmpty()) {
      return false;
    }
    run.keep(start, best);
    return true;
  }

  /**
   * What speaks against a variant: above all the wrong kind of value, then a constant that tells
   * variants apart.
   */
  private int cost(SchemaError error) {
    int below = error.path().size() - run.place();
    return switch (error.keyword()) {
      case "type" -> below > 0 ? 10 : error.message().equals("must be null") ? 2000 : 1000;
      case "const", "enum" -> below == 1 ? 100 : 10;
      case "additionalProperties", "unevaluatedProperties", "required" -> 11;
      default -> 10;
    };
  }
}
