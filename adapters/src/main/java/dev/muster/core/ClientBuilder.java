package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.BaseUrl;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.ChannelSettings;
import dev.muster.core.internal.Credentials;
import dev.muster.core.internal.Environment;
import dev.muster.core.internal.Provider;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What every client lets one configure.
 *
 * @param <C> the client
 * @param <B> its builder
 */
public abstract class ClientBuilder<C extends Client, B extends ClientBuilder<C, B>> {
  private final Provider provider;
  private final Function<Channel, C> client;
  private HttpUrl baseUrl;
  private @Nullable OkHttpClient http;
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration readTimeout;
  private Duration writeTimeout = Duration.ofSeconds(30);
  private RetryPolicy retry = RetryPolicy.DEFAULT;
  private PollPolicy polling;
  private Clock clock = Clock.systemUTC();
  private RequestOptions defaults = RequestOptions.NONE;
  private @Nullable Budget budget;

  /**
   * Begins with the provider's own defaults.
   *
   * @param client makes the client
   */
  protected ClientBuilder(Provider provider, Function<Channel, C> client) {
    this.provider = provider;
    this.client = client;
    this.baseUrl = BaseUrl.parse(provider.baseUrl());
    this.readTimeout = provider.readTimeout();
    this.polling = provider.polling();
  }

  /**
   * Takes what these environment variables say; which they are stands at the client's {@code
   * fromEnv}.
   *
   * @throws ConfigurationException if a required one is missing; the message names it
   */
  public B environment(Map<String, String> variables) {
    read(new Environment(variables));
    return self();
  }

  /**
   * Where the provider's API begins; a mock server's address, for one.
   *
   * @throws ConfigurationException if it is no http or https URL, or has a user, a query or a
   *     fragment
   */
  public B baseUrl(String baseUrl) {
    this.baseUrl = BaseUrl.parse(baseUrl);
    return self();
  }

  /**
   * An OkHttp client to build upon, with its connection pool, dispatcher, proxy, interceptors and
   * all its timeouts. It stays the caller's to close. Its dispatcher bounds how many jobs are asked
   * for at once: five of a host unless set otherwise, where a client's own asks for 64.
   */
  public B httpClient(OkHttpClient client) {
    this.http = requireNonNull(client, "client");
    return self();
  }

  /** How long a connection may take to come about; 10 s by default. */
  public B connectTimeout(Duration timeout) {
    this.connectTimeout = requireNonNull(timeout, "timeout");
    return self();
  }

  /** How long the provider may be silent within a call. Event streams may be silent for ever. */
  public B readTimeout(Duration timeout) {
    this.readTimeout = requireNonNull(timeout, "timeout");
    return self();
  }

  /** How long sending may stand still; 30 s by default. */
  public B writeTimeout(Duration timeout) {
    this.writeTimeout = requireNonNull(timeout, "timeout");
    return self();
  }

  /** How often and how patiently calls are repeated; {@link RetryPolicy#DEFAULT} by default. */
  public B retry(RetryPolicy policy) {
    this.retry = requireNonNull(policy, "policy");
    return self();
  }

  /** How jobs are waited for; {@link PollPolicy#DEFAULT} unless the client says otherwise. */
  public B polling(PollPolicy policy) {
    this.polling = requireNonNull(policy, "policy");
    return self();
  }

  /** The clock for signatures and for dates in {@code Retry-After}; the system's by default. */
  public B clock(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
    return self();
  }

  /**
   * What all calls and polls do differently unless they say otherwise: further headers, times.
   * Added to what was set before. An idempotency key and a price belong to one call, and are left
   * out.
   */
  public B defaults(RequestOptions options) {
    this.defaults = options.over(defaults);
    return self();
  }

  /** A further header for all calls and polls. */
  public B header(String name, String value) {
    return defaults(RequestOptions.builder().header(name, value).build());
  }

  /**
   * What submitting jobs may cost; one budget may serve several clients. None by default. It counts
   * jobs alone: a chat that is answered at once, and a deploy, are none.
   */
  public B budget(Budget budget) {
    this.budget = requireNonNull(budget, "budget");
    return self();
  }

  /**
   * The client.
   *
   * @throws ConfigurationException if credentials are missing or cannot be sent
   */
  public final C build() {
    ChannelSettings settings =
        new ChannelSettings(
            baseUrl,
            http,
            connectTimeout,
            readTimeout,
            writeTimeout,
            retry,
            polling,
            clock,
            defaults,
            budget);
    return client.apply(Channel.open(provider, credentials(baseUrl, clock), settings));
  }

  /** Takes the provider's own variables. */
  protected abstract void read(Environment environment);

  /**
   * What the client shows to the provider.
   *
   * @param base any URL of the host that may see it
   * @throws ConfigurationException if there is nothing, or something that cannot be sent; the
   *     message says what to do
   */
  protected abstract Credentials credentials(HttpUrl base, Clock clock);

  /** This builder, as the type that it is. */
  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
