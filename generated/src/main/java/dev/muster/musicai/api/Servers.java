// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.api;

/** Where this API lives. */
public final class Servers {
  /** The contract's first server, with a slash at its end as Retrofit wants it. */
  public static final String DEFAULT = "https://api.music.ai/api/";

  private Servers() {}
}
