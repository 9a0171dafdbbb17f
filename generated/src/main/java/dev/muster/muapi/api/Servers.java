// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

/** Where this API lives. */
public final class Servers {
  /** The contract's first server, with a slash at its end as Retrofit wants it. */
  public static final String DEFAULT = "https://api.muapi.ai/api/v1/";

  private Servers() {}
}
