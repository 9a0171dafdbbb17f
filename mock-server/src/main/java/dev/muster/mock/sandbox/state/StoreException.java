package dev.muster.mock.sandbox.state;

import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.http.Headers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the state cannot be had just now; callers are told 503 and when to try again. The
 * message says which and why, without a password.
 */
public final class StoreException extends ProblemException {
  private static final long serialVersionUID = 1;

  public StoreException(String message, @Nullable Throwable cause) {
    super(
        new Problem(
            Problem.Kind.UNKNOWN,
            "The sandbox cannot get at its state",
            503,
            message,
            List.of(),
            Headers.of("Retry-After", "1"),
            Optional.empty()),
        cause);
  }
}
