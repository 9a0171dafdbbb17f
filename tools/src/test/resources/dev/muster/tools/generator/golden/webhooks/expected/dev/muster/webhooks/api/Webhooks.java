// Generated from specs/webhooks 1. Do not edit.
package dev.muster.webhooks.api;

import dev.muster.runtime.SignatureScheme;
import dev.muster.runtime.WebhookDescriptor;
import dev.muster.webhooks.model.MenuChangedPayload;
import dev.muster.webhooks.model.Order;
import java.time.Duration;

/** What this API calls at the user's: its webhooks, and the callbacks of its operations. */
public final class Webhooks {
  /**
   * Tell that the menu has changed.
   *
   * <p>It is signed with the secret of the key {@code waiter}.
   */
  public static final WebhookDescriptor<MenuChangedPayload> MENU_CHANGED =
      new WebhookDescriptor<>(
          "menuChanged",
          MenuChangedPayload.class,
          new SignatureScheme(
              "hmac-sha256",
              "{timestamp}.{body}",
              "decoded",
              "hex",
              "X-Sign",
              "v1={signature}",
              "X-Time",
              Duration.ofSeconds(60),
              null));

  /**
   * Tell that it is ready.
   *
   * <p>It is signed with a secret that the provider gives for webhooks.
   */
  public static final WebhookDescriptor<Order> ORDER_READY =
      new WebhookDescriptor<>(
          "orderReady",
          Order.class,
          new SignatureScheme(
              "hmac-sha256",
              "{body}",
              "decoded",
              "base64",
              "X-Sign",
              "{signature}",
              null,
              Duration.ofSeconds(300),
              null));

  /**
   * Tell that it takes longer.
   *
   * <p>It is not signed: anybody may have sent it.
   *
   * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
   */
  public static final WebhookDescriptor<Object> ORDER_LATE =
      new WebhookDescriptor<>("orderLate", Object.class, null);

  private Webhooks() {}
}
