// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.api;

/** How requests of this API are authenticated. */
public final class Security {
  /** The key from miraflow.ai/apikeys, as it is. It has no scopes. */
  public static final String API_KEY_HEADER = "x-api-key";

  private Security() {}
}
