package dev.muster.mock.schema;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code formatMinimum} and its like: bounds for dates and times, which AJV adds to the drafts. */
final class FormatLimits {
  private static final Set<String> COMPARABLE = Set.of("date", "time", "date-time");

  private FormatLimits() {}

  static void add(List<Check> checks, JsonNode schema, @Nullable String format, boolean known) {
    add(checks, schema, format, known, "formatMaximum", "<=", order -> order <= 0);
    add(checks, schema, format, known, "formatMinimum", ">=", order -> order >= 0);
    add(checks, schema, format, known, "formatExclusiveMaximum", "<", order -> order < 0);
    add(checks, schema, format, known, "formatExclusiveMinimum", ">", order -> order > 0);
  }

  private static void add(
      List<Check> checks,
      JsonNode schema,
      @Nullable String format,
      boolean known,
      String keyword,
      String sign,
      IntPredicate holds) {
    JsonNode bound = schema.get(keyword);
    if (bound == null) {
      return;
    }
    if (format == null) {
      throw new Refused("parent schema must have dependencies of " + keyword + ": format");
    }
    String limit = Keywords.text(bound, keyword);
    if (!known) {
      return;
    }
    if (!COMPARABLE.contains(format)) {
      throw new Refused(keyword + ": format \"" + format + "\" does not define \"compare\"");
    }
    checks.add(check(format, limit, keyword, "should be " + sign + " " + limit, holds));
  }

  private static Check check(
      String format, String limit, String keyword, String message, IntPredicate holds) {
    return (run, value) -> {
      Integer order = Times.compare(format, value.stringValue(), limit);
      if (order != null && !holds.test(order)) {
        run.error(keyword, message);
      }
      return value;
    };
  }
}
