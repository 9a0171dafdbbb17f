package dev.muster.mock.sample;

import dev.muster.mock.script.Truth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Counts up within one value, as {@code x-autoIncrement: true} asks for; each maker on its own. */
final class CountMaker implements Maker {
  private final long least;

  private CountMaker(long least) {
    this.least = least;
  }

  static Maker of(ObjectNode schema, @Nullable String type, Maker plain) {
    boolean number = "integer".equals(type) || "number".equals(type);
    if (!number || !Truth.of(schema.path("x-autoIncrement"))) {
      return plain;
    }
    return new CountMaker((long) Math.max(1, schema.path("minimum").asDouble(1)));
  }

  @Override
  public JsonNode make(Draw draw) {
    return JsonNodeFactory.instance.numberNode(draw.next(this, least));
  }
}
