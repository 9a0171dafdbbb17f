package dev.muster.mock.sandbox.signature;

import dev.muster.mock.http.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells whether a request carries the signature that its terms ask for. Checks go in the order of
 * {@link Refusal} and end at the first that fails. Thread-safe.
 */
public final class SignatureVerifier {
  private final SignatureTerms terms;

  public SignatureVerifier(SignatureTerms terms) {
    this.terms = terms;
  }

  public SignatureTerms terms() {
    return terms;
  }

  /** The key id that a request tells, whether its signature is right or not. */
  public Optional<String> keyId(Headers headers) {
    return headers
        .first(terms.header())
        .flatMap(terms.format()::read)
        .map(credential -> credential.getOrDefault("key", ""))
        .filter(id -> !id.isEmpty());
  }

  /**
   * Checks a request.
   *
   * @param secrets the secret of a key id, if there is such a key
   * @param now with its fraction of a second: exactly the tolerance ahead is still in time
   */
  public Verdict verify(
      SignedRequest request, Function<String, Optional<String>> secrets, Instant now) {
    Optional<String> header = request.headers().first(terms.header()).filter(h -> !h.isEmpty());
    if (header.isEmpty()) {
      return new Verdict.Refused(Refusal.MISSING);
    }
    Optional<Map<String, String>> credential = terms.format().read(header.get());
    Optional<Long> timestamp = credential.flatMap(c -> seconds(c.get("timestamp")));
    if (timestamp.isEmpty()) {
      return new Verdict.Refused(Refusal.MALFORMED);
    }
    String keyId = credential.get().getOrDefault("key", "");
    Optional<String> secret = secrets.apply(keyId);
    if (secret.isEmpty()) {
      return new Verdict.Refused(Refusal.UNKNOWN_KEY);
    }
    if (!inTime(timestamp.get(), now)) {
      return new Verdict.Refused(Refusal.EXPIRED);
    }
    return matches(request, credential.get(), secret.get())
        ? new Verdict.Accepted(keyId)
        : new Verdict.Refused(Refusal.MISMATCH);
  }

  private static Optional<Long> seconds(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Genuine verifiers that subtract in a 64-bit number of nanoseconds let a timestamp in
   * milliseconds through, for it overflows. This one does not.
   */
  private boolean inTime(long seconds, Instant now) {
    if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
      return false;
    }
    Duration off = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
    return off.compareTo(terms.tolerance()) <= 0;
  }

  /** Compares the texts: a digest that is written in another alphabet or unpadded is another. */
  private boolean matches(SignedRequest request, Map<String, String> credential, String secret) {
    byte[] presented = credential.getOrDefault("signature", "").getBytes(StandardCharsets.UTF_8);
    boolean matches = false;
    for (String path : request.paths()) {
      byte[] message = message(request, path, credential.get("timestamp"));
      matches |= MessageDigest.isEqual(Digest.sign(secret, message, terms.encoding()), presented);
    }
    return matches;
  }

  private byte[] message(SignedRequest request, String path, String timestamp) {
    return Digest.message(
        terms.message(),
        name ->
            Optional.ofNullable(
                switch (name) {
                  case "timestamp" -> utf8(timestamp);
                  case "method" -> utf8(request.method());
                  case "path" -> SignedRequest.decode(path);
                  case "body" -> request.body();
                  default -> null;
                }));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
