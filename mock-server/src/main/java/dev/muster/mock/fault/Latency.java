package dev.muster.mock.fault;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How late answers are. As text: {@code 2s}, {@code 1s..3s}, {@code normal(2s, 500ms)}, {@code
 * lognormal(2s, 0.5)}.
 */
public sealed interface Latency {
  /** At most so much, whatever chance says. */
  Duration LONGEST = Duration.ofDays(24);

  /** Always the same. */
  record Fixed(Duration by) implements Latency {
    public Fixed {
      require(by);
    }

    @Override
    public Duration draw(RandomGenerator chance) {
      return by;
    }

    @Override
    public String toString() {
      return Spans.text(by);
    }
  }

  /** Anything between two bounds, all alike. */
  record Uniform(Duration least, Duration most) implements Latency {
    public Uniform {
      require(least);
      require(most);
      if (least.compareTo(most) > 0) {
        throw new IllegalArgumentException("A latency goes from the shorter to the longer");
      }
    }

    @Override
    public Duration draw(RandomGenerator chance) {
      long spread = most.minus(least).toNanos();
      return least.plusNanos((long) (chance.nextDouble() * spread));
    }

    @Override
    public String toString() {
      return Spans.text(least) + ".." + Spans.text(most);
    }
  }

  /** The bell curve; never below zero. */
  record Normal(Duration mean, Duration deviation) implements Latency {
    public Normal {
      require(mean);
      require(deviation);
    }

    @Override
    public Duration draw(RandomGenerator chance) {
      return bounded(mean.toNanos() + chance.nextGaussian() * deviation.toNanos());
    }

    @Override
    public String toString() {
      return "normal(" + Spans.text(mean) + ", " + Spans.text(deviation) + ")";
    }
  }

  /**
   * What servers are like: mostly near the median, now and then far above it.
   *
   * @param sigma the deviation of the logarithm: 0.5 puts one in a hundred above 3.2 times the
   *     median
   */
  record LogNormal(Duration median, double sigma) implements Latency {
    public LogNormal {
      require(median);
      if (!(sigma >= 0 && sigma <= 5)) {
        throw new IllegalArgumentException("The sigma of a latency is from 0 to 5, not " + sigma);
      }
    }

    @Override
    public Duration draw(RandomGenerator chance) {
      return bounded(median.toNanos() * Math.exp(chance.nextGaussian() * sigma));
    }

    @Override
    public String toString() {
      return "lognormal(" + Spans.text(median) + ", " + sigma + ")";
    }
  }

  /** How late one answer is. */
  Duration draw(RandomGenerator chance);

  /**
   * Reads a latency.
   *
   * @throws IllegalArgumentException which says how latencies are written
   */
  static Latency parse(String text) {
    Matcher curve =
        Pattern.compile("(normal|lognormal)\\(([^,]+),([^)]+)\\)").matcher(text.strip());
    if (curve.matches()) {
      Duration middle = Spans.parse(curve.group(2));
      return curve.group(1).equals("normal")
          ? new Normal(middle, Spans.parse(curve.group(3)))
          : new LogNormal(middle, number(curve.group(3)));
    }
    int dots = text.indexOf("..");
    return dots < 0
        ? new Fixed(Spans.parse(text))
        : new Uniform(Spans.parse(text.substring(0, dots)), Spans.parse(text.substring(dots + 2)));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "lognormal(2s, 0.5) has the deviation of the logarithm, not " + text.strip(), e);
    }
  }

  private static Duration bounded(double nanos) {
    return Duration.ofNanos((long) Math.max(0, Math.min(nanos, LONGEST.toNanos())));
  }

  private static void require(Duration duration) {
    if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "A delay is not negative and at most " + LONGEST.toDays() + " days");
    }
  }
}
