package dev.muster.mock.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The functions of faker by name: those of @faker-js/faker 10, and those that older ones called
 * otherwise. What needs names, places or products of the world is loaded when it is first asked
 * for.
 */
final class FakerFunctions {
  private static final Map<String, FakerFunction> OWN = new HashMap<>();

  static {
    FakerNumbers.addTo(OWN);
    FakerTexts.addTo(OWN);
    FakerDates.addTo(OWN);
    FakerHelpers.addTo(OWN);
  }

  /** Loads the data of the world, which takes a while. */
  private static final class World {
    static final Map<String, FakerFunction> FUNCTIONS = DatafakerFunctions.all();
  }

  private FakerFunctions() {}

  /** The function, or null if there is none of that name. */
  static @Nullable FakerFunction named(String name) {
    String current = FakerNames.current(name);
    FakerFunction own = OWN.get(current);
    return own != null ? own : world(current, () -> World.FUNCTIONS);
  }

  private static @Nullable FakerFunction world(
      String name, Supplier<Map<String, FakerFunction>> functions) {
    return FakerNames.isOfTheWorld(name) ? functions.get().get(name) : null;
  }
}
