package dev.muster.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.core.internal.HeaderText;
import dev.muster.runtime.SignatureScheme;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;

/**
 * Signs requests as a contract's {@code x-signature} says. The clients use it for every attempt;
 * use it yourself for requests that go another way, or to test a verifier.
 *
 * <pre>{@code
 * Signer signer = Signer.of(scheme, keyId, secret);
 * String authorization = signer.header("POST", HttpUrl.get("http://localhost:7890/rpc/formations"), Instant.now());
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class Signer {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final SignatureScheme scheme;
  private final String keyId;
  private final SecretKeySpec secret;

  private Signer(SignatureScheme scheme, String keyId, String secret) {
    this.scheme = scheme;
    this.keyId = keyId;
    this.secret = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
  }

  /**
   * A signer with one key pair. The secret is used as the text it is.
   *
   * @throws ConfigurationException if key or secret are empty or unusable
   * @throws IllegalArgumentException if the scheme is one that this version does not know
   */
  public static Signer of(SignatureScheme scheme, String keyId, String secret) {
    require("algorithm", scheme.algorithm(), "hmac-sha256");
    require("path form", scheme.path(), "decoded");
    require("encoding", scheme.encoding(), "base64", "hex");
    return new Signer(
        scheme,
        HeaderText.secret("The key id", keyId),
        HeaderText.secret("The secret key", secret));
  }

  private static void require(String what, String value, String... known) {
    if (!List.of(known).contains(value)) {
      throw new IllegalArgumentException("Unknown signature " + what + " '" + value + "'");
    }
  }

  /** The header that carries the signature. */
  public String headerName() {
    return scheme.headerName();
  }

  /** The value of that header for a request sent at {@code time}. */
  public String header(String method, HttpUrl url, Instant time) {
    return fill(scheme.header(), method, url, time, signature(method, url, time));
  }

  /** The signature alone. */
  public String signature(String method, HttpUrl url, Instant time) {
    byte[] mac = mac(fill(scheme.message(), method, url, time, ""));
    return scheme.encoding().equals("hex")
        ? HexFormat.of().formatHex(mac)
        : Base64.getEncoder().encodeToString(mac);
  }

  private String fill(String template, String method, HttpUrl url, Instant time, String signature) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    switch (match.group(1)) {
                      case "key" -> keyId;
                      case "timestamp" -> Long.toString(time.getEpochSecond());
                      case "method" -> method;
                      case "path" -> decodedPath(url);
                      case "signature" -> signature;
                      default ->
                          throw new IllegalArgumentException(
                              "Unknown placeholder " + match.group() + " in a signature template");
                    }));
  }

  /**
   * As a server sees it: percent-escapes decoded as UTF-8, a plus left alone, no query. Nothing is
   * normalised.
   */
  private static String decodedPath(HttpUrl url) {
    return "/" + String.join("/", url.pathSegments());
  }

  private byte[] mac(String message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return mac.doFinal(message.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  /** The key id; never the secret. */
  @Override
  public String toString() {
    return "Signer[" + keyId + "]";
  }
}
