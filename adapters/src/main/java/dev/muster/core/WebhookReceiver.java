package dev.muster.core;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.squareup.moshi.JsonAdapter;
import dev.muster.core.internal.HeaderText;
import dev.muster.core.internal.HmacSha256;
import dev.muster.core.internal.Payload;
import dev.muster.core.internal.WebhookScheme;
import dev.muster.core.internal.WebhookScheme.Claim;
import dev.muster.runtime.SignatureScheme;
import dev.muster.runtime.WebhookDescriptor;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a webhook: believes a call only if the provider signed exactly these bytes, not
 * long ago, and reads it then.
 *
 * <pre>{@code
 * WebhookReceiver<JobNotice> webhook = Muvi.webhook(secret);
 * server.createContext("/hook", exchange -> {
 *   JobNotice notice = webhook.receive(exchange.getRequestBody().readAllBytes(), exchange.getRequestHeaders());
 *   ...
 * });
 * }</pre>
 *
 * <p>Hand over the body as it came, never one that was parsed and written anew. The headers are
 * {@code request::getHeader} in a servlet, {@code headers::getFirst} in Spring. A call may come
 * more than once.
 *
 * <p>Safe for use by several threads.
 *
 * @param <T> what a call brings
 */
public final class WebhookReceiver<T> {
  private final String webhook;
  private final WebhookScheme scheme;
  private final Duration tolerance;
  private final Payload<T> payload;
  private final List<SecretKeySpec> secrets;
  private final Clock clock;

  private WebhookReceiver(
      String webhook,
      WebhookScheme scheme,
      Duration tolerance,
      Payload<T> payload,
      List<SecretKeySpec> secrets,
      Clock clock) {
    this.webhook = webhook;
    this.scheme = scheme;
    this.tolerance = tolerance;
    this.payload = payload;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * A receiver; the clients have shorter ways to one.
   *
   * @param models reads the provider's generated models
   * @param secrets any of them may have signed: one, or several while one is replaced; the first
   *     one {@link #sign signs}
   * @throws ConfigurationException if there is no secret, or an unusable one
   * @throws IllegalArgumentException if the webhook is not signed, or in a way that this version
   *     does not know
   */
  public static <T> WebhookReceiver<T> of(
      WebhookDescriptor<T> descriptor, JsonAdapter.Factory models, String... secrets) {
    SignatureScheme signature = descriptor.signature();
    if (signature == null) {
      throw new IllegalArgumentException(descriptor.name() + " is not signed: read it as a Hint");
    }
    if (secrets.length == 0) {
      throw new ConfigurationException("A secret is needed to verify " + descriptor.name() + ".");
    }
    List<SecretKeySpec> keys =
        Stream.of(secrets)
            .map(secret -> HmacSha256.key(HeaderText.secret("The webhook's secret", secret)))
            .toList();
    return new WebhookReceiver<>(
        descriptor.name(),
        new WebhookScheme(signature),
        signature.tolerance(),
        new Payload<>(descriptor, models),
        keys,
        Clock.systemUTC());
  }

  /** The same with another clock, for tests. */
  public WebhookReceiver<T> withClock(Clock clock) {
    return new WebhookReceiver<>(webhook, scheme, tolerance, payload, secrets, clock);
  }

  /**
   * Verifies and reads a call.
   *
   * @param headers by name in any case, with all their values
   * @throws WebhookUnsignedException if it has no signature
   * @throws WebhookForgedException if the signature is not of this body, or of no known secret
   * @throws WebhookExpiredException if it was signed too long ago, or in the future
   * @throws ProtocolException if it is rightly signed but cannot be read
   */
  public T receive(byte[] body, Map<String, List<String>> headers) {
    return receive(body, name -> first(headers, name));
  }

  /**
   * Verifies and reads a call.
   *
   * @param header gives a header's value, null if there is none: {@code request::getHeader}
   * @throws WebhookException if it is not to be believed
   * @throws ProtocolException if it is rightly signed but cannot be read
   */
  public T receive(byte[] body, Function<String, @Nullable String> header) {
    verify(body, header);
    return payload.read(body);
  }

  /**
   * Signs a body as the provider does, for tests of what receives it.
   *
   * @return the headers that go with it
   */
  public Map<String, String> sign(byte[] body, Instant time) {
    return scheme.sign(secrets.get(0), body, Long.toString(time.getEpochSecond()));
  }

  private void verify(byte[] body, Function<String, @Nullable String> header) {
    for (String name : scheme.headers()) {
      String value = header.apply(name);
      if (value == null || value.isBlank()) {
        throw new WebhookUnsignedException(webhook, name);
      }
    }
    List<String> names = scheme.headers();
    Claim claim =
        scheme.read(
            String.valueOf(header.apply(names.get(0))),
            names.size() > 1 ? header.apply(names.get(1)) : null);
    if (claim == null) {
      throw new WebhookForgedException(webhook, "the signature cannot be read");
    }
    if (!isGenuine(body, claim)) {
      throw new WebhookForgedException(webhook, "the signature is wrong");
    }
    if (scheme.isTimed()) {
      Instant signed = Instant.ofEpochSecond(Long.parseLong(claim.timestamp()));
      Duration age = Duration.between(signed, clock.instant());
      if (age.abs().compareTo(tolerance) > 0) {
        throw new WebhookExpiredException(webhook, age, tolerance);
      }
    }
  }

  /** Takes the same time whichever secret fits, and whichever character does not. */
  private boolean isGenuine(byte[] body, Claim claim) {
    boolean isGenuine = false;
    for (SecretKeySpec secret : secrets) {
      byte[] expected = scheme.signature(secret, body, claim.timestamp()).getBytes(US_ASCII);
      for (String signature : claim.signatures()) {
        isGenuine |= MessageDigest.isEqual(expected, signature.getBytes(US_ASCII));
      }
    }
    return isGenuine;
  }

  private static @Nullable String first(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(entry -> name.equalsIgnoreCase(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .findFirst()
        .orElse(null);
  }

  /** The webhook; never a secret. */
  @Override
  public String toString() {
    return "WebhookReceiver[" + webhook + ", " + scheme + "]";
  }
}
