package dev.muster.benchmarks.server.soak;

import java.io.IOException;
import java.util.Random;
import java.util.Set;

/**
 * One thing that a client may do, and what the server may make of it.
 *
 * @param name in the report
 * @param statuses the only good answers; empty where every answer below 500 is one
 * @param tolerated answers of 500 and above that are good ones too
 * @param mayClose whether the server may close the connection without an answer
 * @param mayWait whether the server may wait for the rest of the request
 * @param play does it and tells the outcome: a status, or {@link #CLOSED}, or {@link #WAITS}
 */
record Trick(
    String name,
    Set<Integer> statuses,
    Set<Integer> tolerated,
    boolean mayClose,
    boolean mayWait,
    Play play) {
  static final String CLOSED = "closed";
  static final String WAITS = "no answer";

  /** Does it. */
  interface Play {
    String play(Line line, Random random) throws IOException, InterruptedException;
  }

  /** A request that has one right answer. */
  static Trick good(String name, int status, Play play) {
    return new Trick(name, Set.of(status), Set.of(), false, false, play);
  }

  /** A whole request, though a bad one: it is answered or the connection closed. */
  static Trick bad(String name, Play play) {
    return new Trick(name, Set.of(), Set.of(), true, false, play);
  }

  /** Something that is no whole request, which may be waited for. */
  static Trick unfinished(String name, Play play) {
    return new Trick(name, Set.of(), Set.of(), true, true, play);
  }

  /**
   * The same, where these answers are right as well: 501 to an odd method, 505 to an odd version.
   */
  Trick tolerating(Integer... more) {
    return new Trick(name, statuses, Set.of(more), mayClose, mayWait, play);
  }

  /** Whether the server did well. */
  boolean allows(String outcome) {
    if (outcome.equals(CLOSED)) {
      return mayClose;
    }
    if (outcome.equals(WAITS)) {
      return mayWait;
    }
    if (!outcome.matches("[1-5][0-9]{2}")) {
      return false;
    }
    int status = Integer.parseInt(outcome);
    return statuses.isEmpty()
        ? status < 500 || tolerated.contains(status)
        : statuses.contains(status);
  }
}
