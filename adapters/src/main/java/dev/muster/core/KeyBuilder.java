package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.Channel;
import dev.muster.core.internal.Credentials;
import dev.muster.core.internal.Environment;
import dev.muster.core.internal.KeyPlace;
import dev.muster.core.internal.Provider;
import java.time.Clock;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client whose provider asks for one API key. From the environment it takes {@code
 * <PREFIX>_API_KEY} and {@code <PREFIX>_BASE_URL}.
 *
 * @param <C> the client
 */
public final class KeyBuilder<C extends Client> extends ClientBuilder<C, KeyBuilder<C>> {
  private final String prefix;
  private final KeyPlace place;
  private @Nullable String apiKey;

  /**
   * Made by the clients.
   *
   * @param prefix what the environment variables' names begin with, such as {@code MUAPI}
   * @param place where requests carry the key
   */
  public KeyBuilder(Provider provider, String prefix, KeyPlace place, Function<Channel, C> client) {
    super(provider, client);
    this.prefix = prefix;
    this.place = place;
  }

  /** The key from the provider's dashboard. */
  public KeyBuilder<C> apiKey(String apiKey) {
    this.apiKey = requireNonNull(apiKey, "apiKey");
    return this;
  }

  @Override
  protected void read(Environment environment) {
    apiKey(environment.require(prefix + "_API_KEY", "the API key from the dashboard"));
    environment.find(prefix + "_BASE_URL").ifPresent(this::baseUrl);
  }

  @Override
  protected Credentials credentials(HttpUrl base, Clock clock) {
    if (apiKey == null) {
      throw new ConfigurationException(
          "An API key is needed: call apiKey, or set " + prefix + "_API_KEY and use fromEnv.");
    }
    return Credentials.key(base, place, apiKey);
  }
}
