// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

/** How requests of this API are authenticated. */
public final class Security {
  /** The key from the dashboard. It has no fixed form. A bearer token does not work here. */
  public static final String API_KEY_HEADER = "x-api-key";

  private Security() {}
}
