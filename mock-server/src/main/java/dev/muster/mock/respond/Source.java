package dev.muster.mock.respond;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Where generated values come from: always the same ones, or the stream of a seed. Belongs to one
 * thread.
 */
final class Source {
  private final @Nullable Random random;

  private Source(@Nullable Random random) {
    this.random = random;
  }

  static Source fixed() {
    return new Source(null);
  }

  static Source random(long seed) {
    return new Source(new Random(seed));
  }

  boolean isFixed() {
    return random == null;
  }

  /** A number from 0 to below the bound; the first one when fixed. */
  int below(int bound) {
    return random == null || bound <= 1 ? 0 : random.nextInt(bound);
  }

  /** A fraction from 0 to below 1; 0 when fixed. */
  double fraction() {
    return random == null ? 0 : random.nextDouble();
  }

  boolean chance(double probability) {
    return random == null || random.nextDouble() < probability;
  }

  /**
   * The random numbers themselves, for those who need a {@link Random}: of a fixed seed when fixed.
   */
  Random numbers() {
    return random == null ? new Random(0) : random;
  }
}
