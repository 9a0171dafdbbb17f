package dev.muster.mock.sandbox.state;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Where all chance of a sandbox comes from. Each purpose has values of its own, and each value
 * depends on its number alone: what else happens, and in what order, changes none of them.
 */
public record Seed(long value) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /** A fresh sequence for the numbered thing of that purpose. */
  public SplittableRandom stream(String purpose, long number) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < purpose.length(); i++) {
      hash = (hash ^ purpose.charAt(i)) * FNV_PRIME;
    }
    return new SplittableRandom(value * GOLDEN ^ hash ^ number * 0xD1342543DE82EF95L);
  }

  /** A text that matches a regular expression, such as {@code req_[0-9a-f]{12}}. */
  public String text(String purpose, long number, String pattern) {
    return RgxGen.parse(pattern).generate(new Random(stream(purpose, number).nextLong()));
  }

  /** A number from 0 up to, but without, 1. */
  public double fraction(String purpose, long number) {
    return stream(purpose, number).nextDouble();
  }
}
