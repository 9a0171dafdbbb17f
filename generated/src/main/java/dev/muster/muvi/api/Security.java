// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

/** How requests of this API are authenticated. */
public final class Security {
  /**
   * The key from the dashboard, which begins with {@code pb_}. It may be limited to scopes and to
   * addresses.
   */
  public static final String BEARER_HEADER = "Authorization";

  /** The same key, as the pages of the models and providers show it. */
  public static final String HEADER_KEY_HEADER = "x-api-key";

  private Security() {}
}
