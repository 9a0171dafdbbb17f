package dev.muster.mock.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Compiles the keywords of numbers and strings. */
final class ScalarKeywords {
  private ScalarKeywords() {}

  static List<Check> number(JsonNode schema) {
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

  static List<Check> string(JsonNode schema) {
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

  static void add(
      List<Check> checks, JsonNode schema, String keyword, Function<JsonNode, Check> make) {
    JsonNode limit = schema.get(keyword);
    if (limit != null) {
      checks.add(make.apply(Keywords.number(limit, keyword)));
    }
  }
}
