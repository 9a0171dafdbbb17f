package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes one of the values of an enum, of those that the rest of the schema allows. */
record EnumMaker(List<JsonNode> values) implements Maker {
  static Maker of(ObjectNode schema, Function<String, JsonNode> resolve) {
    List<JsonNode> all = schema.get("enum").valueStream().map(JsValues::stringified).toList();
    ObjectNode rest = schema.objectNode();
    schema.properties().forEach(member -> rest.set(member.getKey(), member.getValue()));
    rest.remove("enum");
    List<JsonNode> allowed =
        all.stream().filter(value -> new Fit(resolve).fits(value, rest)).toList();
    return new EnumMaker(allowed.isEmpty() ? all : allowed);
  }

  @Override
  public JsonNode make(Draw draw) {
    return draw.pick(values).deepCopy();
  }
}
