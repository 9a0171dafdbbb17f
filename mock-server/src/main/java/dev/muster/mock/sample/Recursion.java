package dev.muster.mock.sample;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that contains itself: entered a few times, then an empty object where one will do. Where
 * it will not, whoever holds it leaves it out if it may, see {@link #isOver}; else no more than the
 * schema requires is made, and an empty object in the end.
 */
record Recursion(List<String> pointers, Maker inner, boolean emptyWillDo) implements Maker {
  @Override
  public JsonNode make(Draw draw) {
    boolean exhausted = isExhausted(pointers, draw);
    if (exhausted && (emptyWillDo || pointers.stream().anyMatch(draw::isEndless))) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (exhausted) {
      draw.enterExhausted();
    }
    draw.enter(pointers);
    try {
      return inner.make(draw);
    } finally {
      if (exhausted) {
        draw.leaveExhausted();
      }
    }
  }

  @Override
  public boolean isOver(Draw draw) {
    return !emptyWillDo && isExhausted(pointers, draw);
  }

  private static boolean isExhausted(List<String> pointers, Draw draw) {
    for (String pointer : pointers) {
      if (draw.isExhausted(pointer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the empty object is a value of the schema, as far as can be told cheaply. */
  static boolean emptyWillDo(Flat flat) {
    ObjectNode schema = flat.schema();
    JsonNode type = schema.path("type");
    return flat.choices().isEmpty()
        && flat.nots().isEmpty()
        && (type.isMissingNode() || SchemaMerge.names(type).contains("object"))
        && schema.path("required").isEmpty()
        && schema.path("minProperties").asDouble(0) == 0
        && !schema.has("enum")
        && !schema.has("const");
  }
}
