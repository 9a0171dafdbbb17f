package dev.muster.mock.fault;

import dev.muster.mock.http.Breach;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** One thing that a fault does to a call. */
public sealed interface Effect {
  /** Whether the call's own answer is lost by it. */
  default boolean ends() {
    return false;
  }

  /**
   * Another status, in the shape that the contract or the provider gives it.
   *
   * @param status 200 to 599
   * @param example the name of the contract's example; its first for the status by default
   * @param retryAfter seconds in {@code Retry-After}
   */
  record Status(int status, Optional<String> example, OptionalInt retryAfter, When when)
      implements Effect {
    public Status {
      if (status < 200 || status > 599) {
        throw new IllegalArgumentException("A status is from 200 to 599, not " + status);
      }
      if (retryAfter.orElse(0) < 0) {
        throw new IllegalArgumentException(
            "Retry-After is in seconds from 0 on, not " + retryAfter.getAsInt());
      }
    }

    @Override
    public boolean ends() {
      return true;
    }
  }

  /** A connection that is broken. */
  record Break(Breach breach, When when) implements Effect {
    @Override
    public boolean ends() {
      return true;
    }
  }

  /** An answer that is late, by the true time: what is to be done is done at once. */
  record Late(Latency latency) implements Effect {}

  /** Webhooks of this call, and of the job that it submits, never arrive. */
  record LostWebhooks() implements Effect {}

  /**
   * A provider whose clock is off: the {@code Date} header, and what signatures' times are compared
   * with.
   *
   * @param by negative where its clock is slow
   */
  record Skew(Duration by) implements Effect {}
}
