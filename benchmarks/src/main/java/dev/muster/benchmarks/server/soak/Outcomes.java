package dev.muster.benchmarks.server.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts what came of every trick, and keeps the first outcomes that should not have been. */
final class Outcomes {
  private static final int KEPT = 40;
  private static final int KEPT_OF_EACH = 3;

  private final Map<String, Map<String, LongAdder>> counts = new ConcurrentSkipListMap<>();
  private final Map<String, AtomicInteger> strange = new ConcurrentHashMap<>();
  private final List<String> kept = Collections.synchronizedList(new ArrayList<>());
  private final LongAdder all = new LongAdder();
  private final LongAdder unexpected = new LongAdder();

  /** Notes one; {@code detail} tells more where it was not an answer. */
  void add(Trick trick, String outcome, String detail) {
    all.increment();
    counts
        .computeIfAbsent(trick.name(), name -> new ConcurrentSkipListMap<>())
        .computeIfAbsent(outcome, name -> new LongAdder())
        .increment();
    if (trick.allows(outcome)) {
      return;
    }
    unexpected.increment();
    String what = trick.name() + ": " + outcome;
    int before = strange.computeIfAbsent(what, name -> new AtomicInteger()).getAndIncrement();
    if (before < KEPT_OF_EACH && kept.size() < KEPT) {
      kept.add(detail.isEmpty() ? what : what + " (" + detail + ")");
    }
  }

  long total() {
    return all.sum();
  }

  long unexpectedTotal() {
    return unexpected.sum();
  }

  /** The first ones that should not have been. */
  List<String> unexpected() {
    return List.copyOf(kept);
  }

  /** How often each outcome came, over all tricks. */
  Map<String, Long> sums() {
    Map<String, Long> sums = new TreeMap<>();
    counts
        .values()
        .forEach(
            one -> one.forEach((outcome, count) -> sums.merge(outcome, count.sum(), Long::sum)));
    return sums;
  }

  /** A line for each trick. */
  List<String> lines() {
    return counts.entrySet().stream()
        .map(one -> "%-45s %s".formatted(one.getKey(), one.getValue()))
        .toList();
  }
}
