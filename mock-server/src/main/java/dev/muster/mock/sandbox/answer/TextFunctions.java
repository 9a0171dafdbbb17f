package dev.muster.mock.sandbox.answer;

import dev.muster.mock.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** Functions of texts; of what is missing they make nothing. */
final class TextFunctions {
  private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+$");

  private TextFunctions() {}

  static Map<String, TemplateFunction> all() {
    return Map.of(
        "$words", TextFunctions::words,
        "$upper", TextFunctions::upper,
        "$replace", TextFunctions::replace,
        "$mask", TextFunctions::mask);
  }

  private static JsonNode words(Argument argument) {
    JsonNode text = argument.json().isObject() ? argument.of() : argument.fill();
    ArrayNode words = Json.array();
    Matcher matcher = WORD.matcher(Template.asText(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static JsonNode upper(Argument argument) {
    JsonNode text = argument.fill();
    return text.isMissingNode()
        ? text
        : StringNode.valueOf(Template.asText(text).toUpperCase(Locale.ROOT));
  }

  private static JsonNode replace(Argument argument) {
    JsonNode text = argument.of();
    return text.isMissingNode()
        ? text
        : StringNode.valueOf(
            Template.asText(text)
                .replaceAll(
                    argument.json().path("pattern").asString(),
                    argument.json().path("with").asString()));
  }

  private static JsonNode mask(Argument argument) {
    JsonNode secret = argument.of();
    if (secret.isMissingNode()) {
      return secret;
    }
    String text = Template.asText(secret);
    int first = argument.json().path("first").asInt(0);
    int last = argument.json().path("last").asInt(0);
    // What is too short for its ends to be shown shows nothing.
    return StringNode.valueOf(
        text.length() <= first + last
            ? "*".repeat(Math.max(1, text.length()))
            : text.substring(0, first) + "***" + text.substring(text.length() - last));
  }
}
