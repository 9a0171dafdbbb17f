package dev.muster.core;

/** 401 or 403: the key is missing, wrong, expired, or not allowed to do this. */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  public AuthenticationException(ApiError error) {
    super(error, "Check the key, and the clock if requests are signed.");
  }
}
