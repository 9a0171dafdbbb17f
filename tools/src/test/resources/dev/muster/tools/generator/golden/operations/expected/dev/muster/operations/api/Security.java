// Generated from specs/operations 1. Do not edit.
package dev.muster.operations.api;

/** How requests of this API are authenticated. */
public final class Security {
  /** The key of your account. */
  public static final String KEY_HEADER = "x-api-key";

  public static final String BEARER_HEADER = "Authorization";

  private Security() {}
}
