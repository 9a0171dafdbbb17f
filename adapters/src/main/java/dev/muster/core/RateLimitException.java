package dev.muster.core;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 429: too many requests. The request was refused, not processed. */
public final class RateLimitException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  public RateLimitException(ApiError error, @Nullable Duration retryAfter) {
    super(
        error,
        retryAfter == null
            ? "Slow down, then try again."
            : "Try again in " + retryAfter.toSeconds() + " s.");
    this.retryAfter = retryAfter;
  }

  /** How long the provider asks to wait, if it says. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
