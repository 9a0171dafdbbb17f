package dev.muster.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one algorithm that contracts sign with, and the two ways in which they write it down. */
public record HmacSha256(String encoding) {
  /**
   * @throws IllegalArgumentException if the algorithm or the encoding is one that this version does
   *     not know
   */
  public static HmacSha256 of(String algorithm, String encoding) {
    require("algorithm", algorithm, "hmac-sha256");
    require("encoding", encoding, "base64", "hex");
    return new HmacSha256(encoding);
  }

  /** Fails unless {@code value} is one of those known. */
  public static void require(String what, String value, String... known) {
    if (!List.of(known).contains(value)) {
      throw new IllegalArgumentException("Unknown signature " + what + " '" + value + "'");
    }
  }

  /** A secret, used as the text it is. */
  public static SecretKeySpec key(String secret) {
    return new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
  }

  /** The signature of {@code message}, written down. */
  public String sign(SecretKeySpec key, byte[] message) {
    byte[] signature = mac(key, message);
    return encoding.equals("hex")
        ? HexFormat.of().formatHex(signature)
        : Base64.getEncoder().encodeToString(signature);
  }

  private static byte[] mac(SecretKeySpec key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
