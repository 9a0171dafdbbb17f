package dev.muster.core;

/** The call has no signature at all: it is somebody else's, or the provider signs nothing. */
public final class WebhookUnsignedException extends WebhookException {
  private static final long serialVersionUID = 1L;

  public WebhookUnsignedException(String webhook, String header) {
    super(
        webhook,
        "the call is not signed: there is no "
            + header
            + " header. If the provider really sent it, check that signing is on there, and that no"
            + " proxy takes the header away.");
  }
}
