// Generated from specs/signature 1. Do not edit.
package dev.muster.signature.api;

import dev.muster.runtime.SignatureScheme;
import java.time.Duration;

/** How requests of this API are authenticated. */
public final class Security {
  /** A signature. */
  public static final SignatureScheme SIGNED =
      new SignatureScheme(
          "hmac-sha256",
          "{timestamp};{method};{path}",
          "decoded",
          "hex",
          "Authorization",
          "SIGNED key={key}, t=\"{timestamp}\", s={signature}",
          null,
          Duration.ofSeconds(60),
          "too late");

  private Security() {}
}
