package dev.muster.core;

/**
 * A call to a webhook that is not to be believed. Its kinds say why; answer all of them with 401
 * and do nothing else. Messages show neither the signature nor the body.
 */
public abstract sealed class WebhookException extends MusterException
    permits WebhookUnsignedException, WebhookForgedException, WebhookExpiredException {
  private static final long serialVersionUID = 1L;

  private final String webhook;

  WebhookException(String webhook, String message) {
    super(webhook + ": " + message, null);
    this.webhook = webhook;
  }

  /** The contract's name for the webhook. */
  public String webhook() {
    return webhook;
  }
}
