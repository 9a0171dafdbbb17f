// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.api;

/** How requests of this API are authenticated. */
public final class Security {
  /** Who listens. */
  public static final String GUEST_KEY_HEADER = "X-Guest-Key";

  /** Who may do everything. */
  public static final String HOST_KEY_HEADER = "X-Host-Key";

  private Security() {}
}
