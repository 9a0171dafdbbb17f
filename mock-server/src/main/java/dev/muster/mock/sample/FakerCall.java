package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One call of a faker function, with its arguments as the schema gives them. */
record FakerCall(Draw draw, List<JsonNode> arguments, Locale locale) {
  JsonNode argument() {
    return arguments.isEmpty() ? MissingNode.getInstance() : arguments.get(0);
  }

  /** The option of that name in the first argument; where that is a number, itself. */
  double option(String name, double otherwise) {
    JsonNode first = argument();
    return first.isNumber() ? JsValues.asDouble(first) : first.path(name).asDouble(otherwise);
  }

  /** How long or how many: a number, a {@code length} or {@code count}, or a range of them. */
  int size(int least, int most) {
    JsonNode size = argument();
    for (String name : List.of("length", "count", "wordCount", "sentenceCount")) {
      size = size.has(name) ? size.get(name) : size;
    }
    int from = size.isNumber() ? size.asInt(least) : size.path("min").asInt(least);
    int to = size.isNumber() ? size.asInt(least) : size.path("max").asInt(Math.max(from, most));
    return Math.max(0, Math.min(draw.between(from, to), TextMaker.LONGEST));
  }
}
