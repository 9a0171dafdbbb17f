package dev.muster.benchmarks;

import java.util.concurrent.atomic.AtomicLongArray;

/** Milliseconds, counted one by one up to ten seconds. */
final class Histogram {
  private final AtomicLongArray counts = new AtomicLongArray(10_000);

  void add(long millis) {
    counts.incrementAndGet((int) Math.max(0, Math.min(millis, counts.length() - 1)));
  }

  /** The median, the 99th percentile and the largest, and begins anew. */
  String drain() {
    long[] now = new long[counts.length()];
    long all = 0;
    for (int i = 0; i < now.length; i++) {
      now[i] = counts.getAndSet(i, 0);
      all += now[i];
    }
    return at(now, all, 0.5) + " " + at(now, all, 0.99) + " " + at(now, all, 1);
  }

  private static int at(long[] counts, long all, double part) {
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen > 0 && seen >= part * all) {
        return i;
      }
    }
    return 0;
  }
}
