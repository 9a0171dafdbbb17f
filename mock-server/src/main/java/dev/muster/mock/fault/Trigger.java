package dev.muster.mock.fault;

/**
 * Which of the calls that are meant something happens to.
 *
 * @param share of them by chance, above 0 and at most 1
 * @param times how often at most; 0 for ever
 * @param after how many pass before it begins
 */
public record Trigger(double share, long times, long after) {
  /** All of them. */
  public static final Trigger ALWAYS = new Trigger(1, 0, 0);

  public Trigger {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A fault happens to a share above 0 and at most 1, not " + share);
    }
    if (times < 0 || after < 0) {
      throw new IllegalArgumentException(
          "times and after are counts from 0 on, not " + Math.min(times, after));
    }
  }

  public Trigger withShare(double other) {
    return new Trigger(other, times, after);
  }

  public Trigger withTimes(long other) {
    return new Trigger(share, other, after);
  }

  public Trigger withAfter(long other) {
    return new Trigger(share, times, other);
  }
}
