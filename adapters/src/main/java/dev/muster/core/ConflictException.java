package dev.muster.core;

/** 409: the thing is not in a state that allows this. */
public final class ConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  public ConflictException(ApiError error) {
    super(error, "Read its state, then decide.");
  }
}
