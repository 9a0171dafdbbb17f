package dev.muster.mock.sandbox.job;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out the life of a job: every status before the end in the contract's order, then the end.
 */
final class Timelines {
  /** The part of its time that a job spends in each status of waiting, unless told otherwise. */
  private static final double WAITING_SHARE = 0.05;

  private final Map<String, Phase> before = new LinkedHashMap<>();
  private final Map<String, Double> shares = new LinkedHashMap<>();
  private final StatusPlace place;

  Timelines(StatusPlace place, Map<String, BigDecimal> stated) {
    this.place = place;
    place.phases().forEach(this::addUnlessFinal);
    if (before.isEmpty()) {
      before.put(Phase.RUNNING.key(), Phase.RUNNING);
    }
    long running = before.values().stream().filter(Phase.RUNNING::equals).count();
    double waiting = running == 0 ? 1.0 / before.size() : WAITING_SHARE;
    double rest = 1 - waiting * (before.size() - running);
    before.forEach(
        (status, phase) -> {
          double share = phase == Phase.RUNNING ? rest / running : waiting;
          shares.put(status, stated.getOrDefault(status, BigDecimal.valueOf(share)).doubleValue());
        });
  }

  private void addUnlessFinal(String status, Phase phase) {
    if (!phase.isFinal()) {
      before.put(status, phase);
    }
  }

  /** The life of a job that takes so long and ends so; without time it is only the end. */
  List<Step> plan(Instant start, Duration total, Outcome outcome) {
    List<Step> steps = new ArrayList<>();
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    double spent = 0;
    for (Map.Entry<String, Phase> one : before.entrySet()) {
      steps.add(new Step(one.getKey(), one.getValue(), after(start, total, spent / sum)));
      spent += shares.get(one.getKey());
    }
    if (outcome == Outcome.STALL) {
      return steps;
    }
    Step end = new Step(place.status(outcome.last()), outcome.last(), start.plus(total));
    if (total.isZero()) {
      return List.of(end);
    }
    steps.add(end);
    return steps;
  }

  private static Instant after(Instant start, Duration total, double share) {
    return start.plusNanos((long) (total.toNanos() * share));
  }
}
