package dev.muster.core;

import org.jspecify.annotations.Nullable;

/**
 * The provider answered with an error. Subclasses name the kinds that callers treat differently;
 * this class is the rest.
 */
public class ApiException extends MusterException {
  private static final long serialVersionUID = 1L;

  private final transient ApiError error;

  public ApiException(ApiError error, String advice) {
    super(advice.isEmpty() ? error.toString() : error + ". " + advice, null);
    this.error = error;
  }

  /** The whole answer. */
  public ApiError error() {
    return error;
  }

  /** The operationId. */
  public String operation() {
    return error.operation();
  }

  /** The HTTP status. */
  public int status() {
    return error.status();
  }

  /** The provider's own error code or name, null if it gives none. */
  public @Nullable String code() {
    return error.code();
  }

  /** The provider's name for this request, null if it gives none. */
  public @Nullable String requestId() {
    return error.requestId();
  }

  /** The body as it came, at most 64 KiB of it. */
  public String body() {
    return error.body();
  }
}
