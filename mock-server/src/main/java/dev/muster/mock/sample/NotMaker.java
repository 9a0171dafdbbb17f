package dev.muster.mock.sample;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Makes values until one is none of those that the schema excludes. */
record NotMaker(Maker inner, List<JsonNode> nots, Function<String, JsonNode> resolve)
    implements Maker {
  private static final int ATTEMPTS = 50;

  @Override
  public JsonNode make(Draw draw) {
    JsonNode value = inner.make(draw);
    for (int i = 1; i < ATTEMPTS && isExcluded(value) && draw.mayRetry(); i++) {
      value = inner.make(draw);
    }
    return value;
  }

  private boolean isExcluded(JsonNode value) {
    Fit fit = new Fit(resolve);
    return nots.stream().anyMatch(not -> fit.fits(value, not));
  }
}
