package dev.muster.benchmarks.server.jobs;

import dev.muster.benchmarks.server.Score;

/**
 * What jobs cost in one kind of store.
 *
 * @param name of the store
 * @param many how many there were at last
 * @param creating how they were made
 * @param pollsOfFew polls while there were few
 * @param pollsOfMany polls of any of many
 * @param heap bytes of the sandbox's heap a job, after a full collection
 * @param resident bytes of the sandbox's resident memory a job, without one
 * @param redis bytes a job in Redis; zero without it
 */
record JobScore(
    String name,
    long many,
    Score creating,
    Score pollsOfFew,
    Score pollsOfMany,
    double heap,
    double resident,
    double redis) {
  static final String HEAD =
      """
      | state in | jobs | made/s | polls/s of %,d | polls/s of all | ratio | heap/job | resident/job | Redis/job |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|""";

  /** Polls a second of many jobs, divided by those of few. */
  double ratio() {
    return pollsOfMany.perSecond() / pollsOfFew.perSecond();
  }

  long failures() {
    return creating.failures() + pollsOfFew.failures() + pollsOfMany.failures();
  }

  /** A line of the table. */
  String row() {
    return "| %s | %,d | %,.0f | %,.0f | %,.0f | %.2f | %,.0f B | %,.0f B | %s |"
        .formatted(
            name,
            many,
            creating.perSecond(),
            pollsOfFew.perSecond(),
            pollsOfMany.perSecond(),
            ratio(),
            heap,
            resident,
            redis == 0 ? "" : "%,.0f B".formatted(redis));
  }

  /** What the table has no room for. */
  String latencies() {
    return "%s: making p50 %.1f ms, p99 %.1f ms; polls p50 %.1f and %.1f ms, p99 %.1f and %.1f ms; %d failures"
        .formatted(
            name,
            creating.median() / 1000,
            creating.p99() / 1000,
            pollsOfFew.median() / 1000,
            pollsOfMany.median() / 1000,
            pollsOfFew.p99() / 1000,
            pollsOfMany.p99() / 1000,
            failures());
  }
}
