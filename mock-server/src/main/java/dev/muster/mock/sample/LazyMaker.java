package dev.muster.mock.sample;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Prepares its schema when it is first asked for a value, and counts the values made. */
final class LazyMaker implements Maker {
  private final Supplier<Maker> prepare;
  private final JsonNode empty;
  private volatile @Nullable Maker prepared;

  LazyMaker(Supplier<Maker> prepare, JsonNode empty) {
    this.prepare = prepare;
    this.empty = empty;
  }

  @Override
  public JsonNode make(Draw draw) {
    if (draw.isSpent()) {
      return empty.deepCopy();
    }
    draw.enter();
    try {
      return prepared().make(draw);
    } finally {
      draw.leave();
    }
  }

  @Override
  public boolean isOver(Draw draw) {
    return prepared().isOver(draw);
  }

  private Maker prepared() {
    Maker maker = prepared;
    if (maker == null) {
      maker = prepare.get();
      prepared = maker;
    }
    return maker;
  }
}
