package dev.muster.core;

import java.util.List;

/**
 * 400, 413, 415 or 422: the request is wrong and will stay wrong. {@link #violations()} tells what,
 * where the provider says.
 */
public final class ValidationException extends ApiException {
  private static final long serialVersionUID = 1L;

  public ValidationException(ApiError error) {
    super(error, "Correct the request; sending it again unchanged will fail again.");
  }

  /** What exactly is wrong; empty when the provider gives only a message. */
  public List<Violation> violations() {
    return error().violations();
  }
}
