// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.api;

import dev.muster.runtime.SignatureScheme;
import java.time.Duration;

/** How requests of this API are authenticated. */
public final class Security {
  /**
   * {@code MUXI-HMAC key=…, timestamp=…, signature=…}. The scheme's name is case-sensitive; the
   * three parts may come in any order, are separated by a comma and a space, and carry no quotes.
   * The secret is used as its text's bytes. Signed are the timestamp, the method and the path as
   * the server sees it after decoding; neither the query nor the body. The timestamp must be within
   * 300 seconds of the server's clock, each way.
   */
  public static final SignatureScheme SERVER_KEY =
      new SignatureScheme(
          "hmac-sha256",
          "{timestamp};{method};{path}",
          "decoded",
          "base64",
          "Authorization",
          "MUXI-HMAC key={key}, timestamp={timestamp}, signature={signature}",
          null,
          Duration.ofSeconds(300),
          "Request expired (timestamp too old or in future)");

  private Security() {}
}
