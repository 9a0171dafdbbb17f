package dev.muster.core;

/**
 * A file store refused a URL that a provider had signed: it has expired, or was used for another
 * media type or size than it was signed for. The provider's key plays no part in it; ask the
 * provider for a new URL.
 */
public final class SignedUrlException extends ApiException {
  private static final long serialVersionUID = 1L;

  public SignedUrlException(ApiError error) {
    super(
        error,
        "The URL may have expired, or be meant for another media type or size: ask for a new one.");
  }
}
