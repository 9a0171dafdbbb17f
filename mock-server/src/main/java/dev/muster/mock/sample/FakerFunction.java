package dev.muster.mock.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A function that {@code x-faker} can name. */
interface FakerFunction {
  /** Null where the arguments make no value. */
  @Nullable JsonNode value(FakerCall call);

  /** A function that makes texts. */
  interface Text {
    @Nullable String text(FakerCall call);
  }

  static FakerFunction text(Text function) {
    return call -> {
      String text = function.text(call);
      return text == null ? null : JsonNodeFactory.instance.stringNode(text);
    };
  }
}
