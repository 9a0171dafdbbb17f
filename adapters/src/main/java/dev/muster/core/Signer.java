package dev.muster.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muster.core.internal.HeaderText;
import dev.muster.core.internal.HmacSha256;
import dev.muster.runtime.SignatureScheme;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private final HmacSha256 algorithm;

  private Signer(SignatureScheme scheme, String keyId, String secret) {
    this.scheme = scheme;
    this.keyId = keyId;
    this.secret = HmacSha256.key(secret);
    this.algorithm = HmacSha256.of(scheme.algorithm(), scheme.encoding());
  }

  /**
   * A signer with one key pair. The secret is used as the text it is.
   *
   * @throws ConfigurationException if key or secret are empty or unusable
   * @throws IllegalArgumentException if the scheme is one that this version does not know
   */
  public static Signer of(SignatureScheme scheme, String keyId, String secret) {
    HmacSha256.require("path form", scheme.path(), "decoded");
    return new Signer(
        scheme,
        HeaderText.secret("The key id", keyId),
        HeaderText.secret("The secret key", secret));
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
    return algorithm.sign(secret, fill(scheme.message(), method, url, time, "").getBytes(UTF_8));
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

  /** The key id; never the secret. */
  @Override
  public String toString() {
    return "Signer[" + keyId + "]";
  }
}
