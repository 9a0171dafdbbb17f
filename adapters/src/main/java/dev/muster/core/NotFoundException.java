package dev.muster.core;

/** 404: no such thing, or no longer. */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(ApiError error) {
    super(error, "Check the id and the base URL.");
  }
}
