package dev.muster.mock.sandbox.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How keys are told without telling them. */
final class Masks {
  private static final int SHOWN = 4;

  private Masks() {}

  /** The first characters, of a text that is long enough to hide the rest. */
  static String masked(String secret) {
    return secret.length() < 3 * SHOWN ? "…" : secret.substring(0, SHOWN) + "…";
  }

  /** A name that follows from a secret and does not tell it. */
  static String handle(String scheme, String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((scheme + "\n" + secret).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
