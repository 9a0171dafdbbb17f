package dev.muster.core;

/** 5xx: the provider failed. */
public final class ServerException extends ApiException {
  private static final long serialVersionUID = 1L;

  public ServerException(ApiError error) {
    super(error, "Try again later; if it stays, tell the provider the operation and the time.");
  }
}
