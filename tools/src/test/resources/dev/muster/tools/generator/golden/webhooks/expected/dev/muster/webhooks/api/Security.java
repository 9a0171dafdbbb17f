// Generated from specs/webhooks 1. Do not edit.
package dev.muster.webhooks.api;

/** How requests of this API are authenticated. */
public final class Security {
  /** Who serves. */
  public static final String WAITER_HEADER = "X-Waiter";

  private Security() {}
}
