// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.api;

/** Where this API lives. */
public final class Servers {
  /** The contract's first server, with a slash at its end as Retrofit wants it. */
  public static final String DEFAULT = "http://localhost:7890/";

  private Servers() {}
}
