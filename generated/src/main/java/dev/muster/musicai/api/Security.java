// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

/** How requests of this API are authenticated. */
public final class Security {
  /** The key of an application, as it is, with no {@code Bearer} or other word before it. */
  public static final String API_KEY_HEADER = "Authorization";

  private Security() {}
}
