package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.Channel;
import dev.muster.core.internal.Credentials;
import dev.muster.core.internal.Environment;
import dev.muster.core.internal.Provider;
import dev.muster.core.internal.Signing;
import dev.muster.runtime.SignatureScheme;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client whose provider wants every request signed with the secret of a key pair.
 *
 * @param <C> the client
 */
public final class KeyPairBuilder<C extends Client> extends ClientBuilder<C, KeyPairBuilder<C>> {
  private final SignatureScheme scheme;
  private final Variables variables;
  private @Nullable String keyId;
  private @Nullable String secretKey;

  /**
   * The environment variables to read.
   *
   * @param keyId holds the id of the key pair
   * @param secretKey holds its secret
   * @param baseUrl holds where the provider lives
   */
  public record Variables(String keyId, String secretKey, String baseUrl) {}

  /** Made by the clients. */
  public KeyPairBuilder(
      Provider provider, SignatureScheme scheme, Variables variables, Function<Channel, C> client) {
    super(provider, client);
    this.scheme = scheme;
    this.variables = variables;
  }

  /** The key pair. */
  public KeyPairBuilder<C> key(String keyId, String secretKey) {
    this.keyId = requireNonNull(keyId, "keyId");
    this.secretKey = requireNonNull(secretKey, "secretKey");
    return this;
  }

  @Override
  protected void read(Environment environment) {
    key(
        environment.require(variables.keyId(), "the id of the server's key pair"),
        environment.require(variables.secretKey(), "the secret of the server's key pair"));
    environment.find(variables.baseUrl()).ifPresent(this::baseUrl);
  }

  @Override
  protected Credentials credentials(HttpUrl base, Clock clock) {
    if (keyId == null || secretKey == null) {
      throw new ConfigurationException(
          "A key pair is needed: call key, or set "
              + variables.keyId()
              + " and "
              + variables.secretKey()
              + " and use fromEnv.");
    }
    Signer signer = Signer.of(scheme, keyId, secretKey);
    return new Credentials(new Signing(signer, base, clock, scheme.expired()), List.of(secretKey));
  }
}
