package dev.muster.mock;

import java.time.Duration;

/**
 * What an operation does instead of answering well.
 *
 * @param kind what goes wrong
 * @param status to answer with, for {@link Kind#STATUS}; 0 otherwise
 * @param delay before the answer, for {@link Kind#DELAY}, at most 24 days; zero otherwise
 * @param share of the calls that it happens to, above 0 and at most 1
 */
public record Fault(Kind kind, int status, Duration delay, double share) {
  private static final Duration LONGEST = Duration.ofDays(24);

  /** What can go wrong. */
  public enum Kind {
    /** Another status: as the contract declares it, or without a body. */
    STATUS,
    /** The answer is late. */
    DELAY,
    /** The connection is reset. */
    RESET,
    /** The connection is closed without an answer. */
    EMPTY,
    /** Bytes that are no HTTP. */
    GARBAGE,
    /** The answer breaks off. */
    TRUNCATE
  }

  public Fault {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A fault happens to a share above 0 and at most 1, not " + share);
    }
    if (kind == Kind.STATUS && (status < 200 || status > 599)) {
      throw new IllegalArgumentException("A status is from 200 to 599, not " + status);
    }
    if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "A delay is not negative and at most " + LONGEST.toDays() + " days");
    }
  }

  public static Fault status(int status) {
    return new Fault(Kind.STATUS, status, Duration.ZERO, 1);
  }

  public static Fault delay(Duration delay) {
    return new Fault(Kind.DELAY, 0, delay, 1);
  }

  /** A fault that is of a kind and nothing else. */
  public static Fault of(Kind kind) {
    return new Fault(kind, 0, Duration.ZERO, 1);
  }

  public Fault withShare(double other) {
    return new Fault(kind, status, delay, other);
  }
}
