package dev.muster.tools.generator;

import org.jspecify.annotations.Nullable;

/** Reads what a statement of the contract rests on. */
final class Origins {
  private Origins() {}

  /**
   * A sentence for the javadoc of what is only inferred, though what is around it is not; null for
   * anything else.
   */
  static @Nullable String remark(Place place) {
    return isInferred(place)
        ? "Inferred: the provider documents it nowhere, so it may be otherwise."
        : null;
  }

  /** The nearest enclosing declaration decides. */
  static boolean isInferred(Place place) {
    String pointer = place.pointer();
    while (true) {
      String origin = place.contract().root().at(pointer).path("x-origin").asText("");
      if (!origin.isEmpty()) {
        return origin.equals("inferred");
      }
      if (pointer.isEmpty()) {
        return false;
      }
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
  }
}
