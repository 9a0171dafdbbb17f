package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.ChannelSettings;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What every client lets one configure.
 *
 * @param <B> the provider's own builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private HttpUrl baseUrl;
  private @Nullable OkHttpClient client;
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration readTimeout;
  private Duration writeTimeout = Duration.ofSeconds(30);
  private RetryPolicy retry = RetryPolicy.DEFAULT;
  private PollPolicy polling = PollPolicy.DEFAULT;
  private Clock clock = Clock.systemUTC();

  /**
   * Begins with the provider's own defaults.
   *
   * @param baseUrl where the provider lives
   * @param readTimeout how long it may be silent while it works on an answer
   */
  protected ClientBuilder(String baseUrl, Duration readTimeout) {
    this.baseUrl = parse(baseUrl);
    this.readTimeout = readTimeout;
  }

  /**
   * Where the provider's API begins; a mock server's address, for one.
   *
   * @throws ConfigurationException if it is no http or https URL, or has a user, a query or a
   *     fragment
   */
  public B baseUrl(String baseUrl) {
    this.baseUrl = parse(baseUrl);
    return self();
  }

  /**
   * An OkHttp client to build upon, with its connection pool, dispatcher, proxy, interceptors and
   * all its timeouts. It stays the caller's to close. Without one the client makes its own.
   */
  public B httpClient(OkHttpClient client) {
    this.client = requireNonNull(client, "client");
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

  /** How jobs are waited for; {@link PollPolicy#DEFAULT} by default. */
  public B polling(PollPolicy policy) {
    this.polling = requireNonNull(policy, "policy");
    return self();
  }

  /** The clock for signatures and for dates in {@code Retry-After}; the system's by default. */
  public B clock(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
    return self();
  }

  /** This builder, as the type that it is. */
  protected abstract B self();

  /** What has been configured. */
  protected final ChannelSettings settings() {
    return new ChannelSettings(
        baseUrl, client, connectTimeout, readTimeout, writeTimeout, retry, polling, clock);
  }

  private static HttpUrl parse(String text) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) {
      throw new ConfigurationException("The base URL is not an http or https URL.");
    }
    if (url.query() != null
        || url.fragment() != null
        || !url.username().isEmpty()
        || !url.password().isEmpty()) {
      throw new ConfigurationException(
          "The base URL of " + url.host() + " must have no user, no query and no fragment.");
    }
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }
}
