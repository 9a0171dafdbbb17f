// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.api;

/** Where this API lives. */
public final class Servers {
  /** The contract's first server, with a slash at its end as Retrofit wants it. */
  public static final String DEFAULT = "http://localhost:8271/v1/";

  private Servers() {}
}
