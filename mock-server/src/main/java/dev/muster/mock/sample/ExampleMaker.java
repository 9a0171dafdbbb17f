package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the schema's own values, where the options want them. */
record ExampleMaker(List<JsonNode> values) implements Maker {
  static @Nullable Maker of(ObjectNode schema, FakerOptions options) {
    List<JsonNode> values = new ArrayList<>();
    if (options.useExamplesValue) {
      schema.path("examples").values().forEach(values::add);
      if (!values.isEmpty() && schema.has("default")) {
        values.add(schema.get("default"));
      }
      if (values.isEmpty() && schema.has("example")) {
        values.add(schema.get("example"));
      }
    }
    if (values.isEmpty() && options.useDefaultValue && schema.has("default")) {
      values.add(schema.get("default"));
    }
    return values.isEmpty() ? null : new ExampleMaker(values);
  }

  @Override
  public JsonNode make(Draw draw) {
    return JsValues.stringified(draw.pick(values));
  }
}
