// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.api;

/** Where this API lives. */
public final class Servers {
  /** The contract's first server, with a slash at its end as Retrofit wants it. */
  public static final String DEFAULT = "https://api.muvi.video/v1/";

  private Servers() {}
}
