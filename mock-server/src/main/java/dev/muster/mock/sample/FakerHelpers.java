package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Functions that choose from what the schema gives them. */
final class FakerHelpers {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int LONGEST = 1000;

  private FakerHelpers() {}

  static void addTo(Map<String, FakerFunction> functions) {
    functions.put("helpers.arrayElement", FakerHelpers::element);
    functions.put("helpers.weightedArrayElement", FakerHelpers::weighted);
    functions.put("helpers.arrayElements", call -> elements(call, count(call)));
    functions.put("helpers.shuffle", call -> elements(call, call.argument().size()));
    functions.put("helpers.enumValue", FakerHelpers::element);
    functions.put("helpers.objectValue", FakerHelpers::element);
    functions.put("helpers.objectKey", FakerHelpers::key);
    functions.put("helpers.replaceSymbols", FakerFunction.text(FakerHelpers::symbols));
    functions.put("helpers.slugify", FakerFunction.text(FakerHelpers::slug));
    functions.put("helpers.fromRegExp", FakerFunction.text(FakerHelpers::matching));
  }

  private static @Nullable JsonNode element(FakerCall call) {
    List<JsonNode> all = call.argument().valueStream().toList();
    return all.isEmpty() ? null : call.draw().pick(all).deepCopy();
  }

  private static @Nullable JsonNode weighted(FakerCall call) {
    double sum = 0;
    for (JsonNode one : call.argument()) {
      sum += Math.max(0, one.path("weight").asDouble(0));
    }
    double at = call.draw().random().nextDouble() * sum;
    for (JsonNode one : call.argument()) {
      at -= Math.max(0, one.path("weight").asDouble(0));
      if (at < 0) {
        return one.path("value");
      }
    }
    return null;
  }

  private static int count(FakerCall call) {
    int most = call.argument().size();
    JsonNode count = call.arguments().size() > 1 ? call.arguments().get(1) : NODES.nullNode();
    return count.isNumber()
        ? Math.min(most, count.asInt(1))
        : call.draw().between(count.path("min").asInt(1), count.path("max").asInt(most));
  }

  private static ArrayNode elements(FakerCall call, int count) {
    List<JsonNode> rest = new ArrayList<>(call.argument().valueStream().toList());
    ArrayNode chosen = NODES.arrayNode();
    for (int i = 0; i < count && !rest.isEmpty(); i++) {
      chosen.add(rest.remove(call.draw().random().nextInt(rest.size())).deepCopy());
    }
    return chosen;
  }

  private static @Nullable JsonNode key(FakerCall call) {
    List<String> names = List.copyOf(call.argument().propertyNames());
    return names.isEmpty() ? null : NODES.stringNode(call.draw().pick(names));
  }

  private static String symbols(FakerCall call) {
    StringBuilder text = new StringBuilder(call.argument().asString(""));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c == '#' || c == '*' && call.draw().random().nextBoolean();
      if (digit) {
        text.setCharAt(i, (char) ('0' + call.draw().between(0, 9)));
      } else if (c == '?' || c == '*') {
        text.setCharAt(i, (char) ('A' + call.draw().between(0, 25)));
      }
    }
    return text.toString();
  }

  private static String slug(FakerCall call) {
    String words = call.argument().asString("").replace(' ', '-');
    return words.replaceAll("[^\\w.-]+", "").toLowerCase(Locale.ROOT);
  }

  private static String matching(FakerCall call) {
    return new PatternTexts(call.argument().asString(""), 10).text(call.draw(), 0, LONGEST);
  }
}
