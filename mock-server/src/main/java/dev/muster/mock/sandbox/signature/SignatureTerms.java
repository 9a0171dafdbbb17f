package dev.muster.mock.sandbox.signature;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An {@code x-signature} of a contract, read.
 *
 * @param message template of what is signed
 * @param encoding how the digest is written
 * @param header the header that carries the signature
 * @param format the form of that header's value
 * @param tolerance how far the timestamp may be off, each way
 * @param failures the name of the provider's answer for each refusal
 */
public record SignatureTerms(
    String message,
    Encoding encoding,
    String header,
    CredentialFormat format,
    Duration tolerance,
    Map<Refusal, String> failures) {

  /** How a digest is written as text. */
  public enum Encoding {
    BASE64,
    HEX
  }

  /**
   * Reads the annotation.
   *
   * @throws IllegalArgumentException if it says something that is not known here
   */
  public static SignatureTerms of(JsonNode annotation) {
    require(annotation, "algorithm", "hmac-sha256");
    if (annotation.has("path")) {
      require(annotation, "path", "decoded");
    }
    Map<Refusal, String> failures = new HashMap<>();
    for (Refusal refusal : Refusal.values()) {
      if (annotation.path("failures").has(refusal.key())) {
        failures.put(refusal, text(annotation.path("failures"), refusal.key()));
      }
    }
    return new SignatureTerms(
        text(annotation, "message"),
        encoding(annotation),
        text(annotation, "header"),
        CredentialFormat.of(text(annotation, "value")),
        Duration.ofSeconds(annotation.path("tolerance").asLong(300)),
        Map.copyOf(failures));
  }

  static Encoding encoding(JsonNode annotation) {
    String encoding = text(annotation, "encoding");
    if (!encoding.equals("base64") && !encoding.equals("hex")) {
      throw new IllegalArgumentException("x-signature: encoding is base64 or hex, not " + encoding);
    }
    return Encoding.valueOf(encoding.toUpperCase(Locale.ROOT));
  }

  static void require(JsonNode annotation, String key, String only) {
    if (!text(annotation, key).equals(only)) {
      throw new IllegalArgumentException(
          "x-signature: " + key + " " + text(annotation, key) + " is unknown; it can be " + only);
    }
  }

  static String text(JsonNode annotation, String key) {
    if (!annotation.path(key).isString()) {
      throw new IllegalArgumentException("x-signature: " + key + " is missing or no text");
    }
    return annotation.path(key).stringValue();
  }
}
