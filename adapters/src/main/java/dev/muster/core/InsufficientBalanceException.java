package dev.muster.core;

/** 402: the account cannot pay for this. Nothing was started. */
public final class InsufficientBalanceException extends ApiException {
  private static final long serialVersionUID = 1L;

  public InsufficientBalanceException(ApiError error) {
    super(error, "Top up the account, or use a sandbox key.");
  }
}
