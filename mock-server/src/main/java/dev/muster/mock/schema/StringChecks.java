package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import tools.jackson.databind.JsonNode;

/** The keywords that only strings can break. */
final class StringChecks {
  private StringChecks() {}

  static Check maxLength(JsonNode limit) {
    return new MaxLength(
        Sizes.most(limit), "must NOT have more than " + Script.number(limit) + " characters");
  }

  static Check minLength(JsonNode limit) {
    return new MinLength(
        Sizes.least(limit), "must NOT have fewer than " + Script.number(limit) + " characters");
  }

  static Check pattern(String pattern) {
    return new Matches(Regex.of(pattern), "must match pattern \"" + pattern + "\"");
  }

  static Check format(String name, Formats.Format format) {
    return new Formatted(format, "must match format \"" + name + "\"");
  }

  private record MaxLength(int limit, String message) implements Check {
    @Override
    public JsonNode check(Run run, JsonNode value) {
      String text = value.stringValue();
      if (text.length() > limit && text.codePointCount(0, text.length()) > limit) {
        run.error("maxLength", message);
      }
      return value;
    }
  }

  private record MinLength(int limit, String message) implements Check {
    @Override
    public JsonNode check(Run run, JsonNode value) {
      String text = value.stringValue();
      int length = text.length();
      if (length < limit || (length < limit * 2L && text.codePointCount(0, length) < limit)) {
        run.error("minLength", message);
      }
      return value;
    }
  }

  private record Matches(Regex regex, String message) implements Check {
    @Override
    public JsonNode check(Run run, JsonNode value) {
      if (!regex.find(value.stringValue())) {
        run.error("pattern", message);
      }
      return value;
    }
  }

  private record Formatted(Formats.Format format, String message) implements Check {
    @Override
    public JsonNode check(Run run, JsonNode value) {
      if (!format.accepts(value)) {
        run.error("format", message);
      }
      return value;
    }
  }
}
