package dev.muster.mock.sandbox.job;

import java.util.Locale;
import java.util.Optional;

/** How a job is to end. */
public enum Outcome {
  SUCCEED(Phase.SUCCEEDED),
  FAIL(Phase.FAILED),
  CANCEL(Phase.CANCELLED),
  /** Never: it stays in its last phase before an end. */
  STALL(Phase.RUNNING);

  private final Phase last;

  Outcome(Phase last) {
    this.last = last;
  }

  Phase last() {
    return last;
  }

  /** The outcome as headers and rules name it, such as {@code fail}. */
  public static Optional<Outcome> of(String name) {
    for (Outcome outcome : values()) {
      if (outcome.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }
}
