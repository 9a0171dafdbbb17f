package dev.muster.mock.fault;

import java.util.function.LongToDoubleFunction;

/**
 * What a trigger has seen so far.
 *
 * @param seen calls that were meant
 * @param hit those of them that it happened to
 */
public record Tally(long seen, long hit) {
  public static final Tally NONE = new Tally(0, 0);

  /**
   * The tally with one more call.
   *
   * @param chance of the numbered call: from 0 up to, but without, 1
   */
  public Tally next(Trigger trigger, LongToDoubleFunction chance) {
    long number = seen + 1;
    boolean hits =
        number > trigger.after()
            && (trigger.times() == 0 || hit < trigger.times())
            && (trigger.share() == 1 || chance.applyAsDouble(number) < trigger.share());
    return new Tally(number, hits ? hit + 1 : hit);
  }

  /** Whether the trigger will never happen again. */
  public boolean isSpent(Trigger trigger) {
    return trigger.times() > 0 && hit >= trigger.times();
  }
}
