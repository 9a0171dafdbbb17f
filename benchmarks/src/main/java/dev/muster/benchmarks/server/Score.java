package dev.muster.benchmarks.server;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of the load generator measured.
 *
 * @param perSecond good and bad answers a second
 * @param median the median latency in microseconds
 * @param p99 the 99th percentile of it
 * @param failures answers of 400 and above, and connections that broke
 * @param cpu processor time a request, of the server, in microseconds
 */
public record Score(double perSecond, double median, double p99, long failures, double cpu) {
  /** The mean of runs that took equally long. */
  public static Score mean(List<Score> runs) {
    return new Score(
        mean(runs, Score::perSecond),
        mean(runs, Score::median),
        mean(runs, Score::p99),
        runs.stream().mapToLong(Score::failures).sum(),
        mean(runs, Score::cpu));
  }

  private static double mean(List<Score> runs, ToDoubleFunction<Score> what) {
    return runs.stream().mapToDouble(what).average().orElse(0);
  }
}
