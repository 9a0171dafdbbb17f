// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

import dev.muster.muxiformation.model.EscalationNotice;
import dev.muster.muxiformation.model.RequestNotice;
import dev.muster.runtime.SignatureScheme;
import dev.muster.runtime.WebhookDescriptor;
import java.time.Duration;

/** What this API calls at the user's: its webhooks, and the callbacks of its operations. */
public final class Webhooks {
  /**
   * Tell what became of an escalated request.
   *
   * <p>Signed with the client key. Sent to where the formation is set up to send it.
   *
   * <p>It is signed with the secret of the key {@code clientKey}.
   */
  public static final WebhookDescriptor<EscalationNotice> REQUEST_ESCALATED =
      new WebhookDescriptor<>(
          "requestEscalated",
          EscalationNotice.class,
          new SignatureScheme(
              "hmac-sha256",
              "{timestamp}.{body}",
              "decoded",
              "hex",
              "X-Muxi-Signature",
              "t={timestamp},v1={signature}",
              null,
              Duration.ofSeconds(300),
              null));

  /**
   * Tell what became of a request.
   *
   * <p>Signed with the admin key. Deliveries time out after 10 seconds and are tried up to four
   * times, so the same may come twice.
   *
   * <p>It is signed with the secret of the key {@code adminKey}.
   */
  public static final WebhookDescriptor<RequestNotice> REQUEST_FINISHED =
      new WebhookDescriptor<>(
          "requestFinished",
          RequestNotice.class,
          new SignatureScheme(
              "hmac-sha256",
              "{timestamp}.{body}",
              "decoded",
              "hex",
              "X-Muxi-Signature",
              "t={timestamp},v1={signature}",
              null,
              Duration.ofSeconds(300),
              null));

  private Webhooks() {}
}
