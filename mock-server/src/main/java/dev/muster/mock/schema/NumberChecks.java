package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import tools.jackson.databind.JsonNode;

/** The keywords that only numbers can break. */
final class NumberChecks {
  private NumberChecks() {}

  /** One end of a range. */
  enum Bound {
    MAXIMUM("maximum", "<="),
    MINIMUM("minimum", ">="),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", "<"),
    EXCLUSIVE_MINIMUM("exclusiveMinimum", ">");

    private final String keyword;
    private final String sign;

    Bound(String keyword, String sign) {
      this.keyword = keyword;
      this.sign = sign;
    }

    String keyword() {
      return keyword;
    }

    private boolean holds(int comparison) {
      return switch (this) {
        case MAXIMUM -> comparison <= 0;
        case MINIMUM -> comparison >= 0;
        case EXCLUSIVE_MAXIMUM -> comparison < 0;
        case EXCLUSIVE_MINIMUM -> comparison > 0;
      };
    }
  }

  static Check limit(Bound bound, JsonNode limit) {
    return new Limit(bound, limit, "must be " + bound.sign + " " + Script.number(limit));
  }

  static Check multipleOf(JsonNode factor) {
    return new MultipleOf(factor, "must be multiple of " + Script.number(factor));
  }

  private record Limit(Bound bound, JsonNode limit, String message) implements Check {
    @Override
    public JsonNode check(Run run, JsonNode value) {
      if (!bound.holds(Numbers.compare(value, limit))) {
        run.error(bound.keyword, message);
      }
      return value;
    }
  }

  private record MultipleOf(JsonNode factor, String message) implements Check {
    @Override
    public JsonNode check(Run run, JsonNode value) {
      if (!Numbers.isMultiple(value, factor)) {
        run.error("multipleOf", message);
      }
      return value;
    }
  }
}
