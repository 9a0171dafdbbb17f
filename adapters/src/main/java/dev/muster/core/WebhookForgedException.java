package dev.muster.core;

/** The call has a signature that no known secret has made: of this body, at this time. */
public final class WebhookForgedException extends WebhookException {
  private static final long serialVersionUID = 1L;

  public WebhookForgedException(String webhook, String problem) {
    super(
        webhook,
        problem
            + ". If the provider really sent it, check the secret, and that the body was not parsed"
            + " and written anew on its way here.");
  }
}
