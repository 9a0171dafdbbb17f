package dev.muster.mock.sandbox.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.mock.sandbox.signature.SignatureTerms.Encoding;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Signs what a provider sends, as the {@code x-signature} of a webhook says.
 *
 * @param message template of what is signed
 * @param encoding how the digest is written
 * @param header the header that carries it
 * @param value template of that header
 * @param timestampHeader where the timestamp travels apart
 * @param scheme the security scheme whose key signs; empty for a secret of the webhook's own
 */
public record WebhookSigner(
    String message,
    Encoding encoding,
    String header,
    String value,
    Optional<String> timestampHeader,
    Optional<String> scheme) {

  /**
   * Reads the annotation.
   *
   * @throws IllegalArgumentException if it says something that is not known here
   */
  public static WebhookSigner of(JsonNode annotation) {
    SignatureTerms.require(annotation, "algorithm", "hmac-sha256");
    return new WebhookSigner(
        SignatureTerms.text(annotation, "message"),
        SignatureTerms.encoding(annotation),
        SignatureTerms.text(annotation, "header"),
        SignatureTerms.text(annotation, "value"),
        annotation.path("timestamp-header").asStringOpt(),
        annotation.path("secret").asStringOpt());
  }

  /** The headers that go with a body that is sent then. */
  public Map<String, String> sign(byte[] body, String keyId, String secret, Instant time) {
    String timestamp = Long.toString(time.getEpochSecond());
    byte[] signed =
        Digest.message(
            message,
            name ->
                Optional.ofNullable(
                    switch (name) {
                      case "timestamp" -> timestamp.getBytes(UTF_8);
                      case "body" -> body;
                      default -> null;
                    }));
    String signature = new String(Digest.sign(secret, signed, encoding), UTF_8);
    String told =
        new String(
            Digest.message(
                value,
                name ->
                    Optional.ofNullable(
                            switch (name) {
                              case "timestamp" -> timestamp;
                              case "key" -> keyId;
                              case "signature" -> signature;
                              default -> null;
                            })
                        .map(text -> text.getBytes(UTF_8))),
            UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(header, told);
    timestampHeader.ifPresent(name -> headers.put(name, timestamp));
    return headers;
  }
}
