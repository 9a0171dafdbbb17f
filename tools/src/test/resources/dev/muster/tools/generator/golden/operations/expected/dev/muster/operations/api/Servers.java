// Generated from specs/operations 1. Do not edit.
package dev.muster.operations.api;

/** Where this API lives. */
public final class Servers {
  /** The contract's first server, with a slash at its end as Retrofit wants it. */
  public static final String DEFAULT = "https://api.example.com/api/v1/";

  private Servers() {}
}
