// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

/** How requests of this API are authenticated. */
public final class Security {
  /** For looking after the formation: agents, secrets, settings, logs. Keep it private. */
  public static final String ADMIN_KEY_HEADER = "X-MUXI-ADMIN-KEY";

  /** For applications that talk to the formation on behalf of users: chat, sessions, events. */
  public static final String CLIENT_KEY_HEADER = "X-MUXI-CLIENT-KEY";

  private Security() {}
}
