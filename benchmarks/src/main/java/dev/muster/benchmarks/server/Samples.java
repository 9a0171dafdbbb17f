package dev.muster.benchmarks.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that was measured, by contender and by what it is. */
final class Samples {
  private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

  void add(String contender, String what, double value) {
    values
        .computeIfAbsent(contender, name -> new LinkedHashMap<>())
        .computeIfAbsent(what, name -> new ArrayList<>())
        .add(value);
  }

  /** Who was measured at all, in order. */
  List<String> contenders() {
    return List.copyOf(values.keySet());
  }

  /** What was measured of one, in order. */
  List<String> measures(String contender) {
    return List.copyOf(values.getOrDefault(contender, Map.of()).keySet());
  }

  /** All values in the order in which they came. */
  List<Double> all(String contender, String what) {
    return values.getOrDefault(contender, Map.of()).getOrDefault(what, List.of());
  }

  /** The median, or NaN where nothing was measured. */
  double median(String contender, String what) {
    double[] sorted = all(contender, what).stream().mapToDouble(v -> v).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double sum(String contender, String what) {
    return all(contender, what).stream().mapToDouble(v -> v).sum();
  }

  /** The smallest and the largest. */
  double[] range(String contender, String what) {
    double[] sorted = all(contender, what).stream().mapToDouble(v -> v).sorted().toArray();
    return sorted.length == 0
        ? new double[] {Double.NaN, Double.NaN}
        : new double[] {sorted[0], sorted[sorted.length - 1]};
  }
}
