package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.BaseUrl;
import dev.muster.core.internal.HeaderText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently: further headers, further query parameters, times, retries.
 * Immutable; {@link #NONE} changes nothing.
 *
 * <pre>{@code
 * RequestOptions options = RequestOptions.builder().query("webhook", "https://example.com/hook").build();
 * }</pre>
 */
public final class RequestOptions {
  /** Nothing different. */
  public static final RequestOptions NONE = builder().build();

  private final Map<String, String> headers;
  private final Map<String, List<String>> query;
  private final @Nullable Duration timeout;
  private final @Nullable Duration deadline;
  private final @Nullable RetryPolicy retry;
  private final @Nullable String idempotencyKey;
  private final @Nullable HttpUrl baseUrl;
  private final @Nullable BigDecimal price;

  private RequestOptions(Builder builder) {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
    query = Collections.unmodifiableMap(new LinkedHashMap<>(builder.query));
    timeout = builder.timeout;
    deadline = builder.deadline;
    retry = builder.retry;
    idempotencyKey = builder.idempotencyKey;
    baseUrl = builder.baseUrl;
    price = builder.price;
  }

  /** A builder of no changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** Further request headers, replacing those of the same name. */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Further query parameters with all their values, not yet encoded, replacing those of the same
   * name.
   */
  public Map<String, List<String>> query() {
    return query;
  }

  /**
   * The longest that the call may take in all, retries and body included; null for the client's
   * own.
   */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** How long a submitted job is waited for; null for the client's own. */
  public @Nullable Duration deadline() {
    return deadline;
  }

  /** How often and how patiently the call is repeated; null for the client's own. */
  public @Nullable RetryPolicy retry() {
    return retry;
  }

  /** What makes the provider do the request once however often it comes; null for a random one. */
  public @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  /**
   * Where the provider's API begins for this call, ending in a slash; null for the client's own.
   */
  public @Nullable HttpUrl baseUrl() {
    return baseUrl;
  }

  /** What the submitted job is expected to cost, in the unit of the {@link Budget}. */
  public @Nullable BigDecimal price() {
    return price;
  }

  /**
   * These options, and {@code defaults} where these say nothing. An idempotency key and a price
   * belong to one call, and are not taken from defaults.
   */
  public RequestOptions over(RequestOptions defaults) {
    if (defaults == NONE) {
      return this;
    }
    Builder both = defaults.toBuilder();
    headers.forEach(
        (name, value) -> {
          // Names that differ only in case are one header.
          both.headers.keySet().removeIf(name::equalsIgnoreCase);
          both.headers.put(name, value);
        });
    both.query.putAll(query);
    both.timeout = timeout == null ? defaults.timeout : timeout;
    both.deadline = deadline == null ? defaults.deadline : deadline;
    both.retry = retry == null ? defaults.retry : retry;
    both.baseUrl = baseUrl == null ? defaults.baseUrl : baseUrl;
    both.idempotencyKey = idempotencyKey;
    both.price = price;
    return both.build();
  }

  /** These options without what belongs to one call only: idempotency key and price. */
  public RequestOptions shared() {
    Builder builder = toBuilder();
    builder.idempotencyKey = null;
    builder.price = null;
    return builder.build();
  }

  /** A builder that starts with these options. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.headers.putAll(headers);
    builder.query.putAll(query);
    builder.timeout = timeout;
    builder.deadline = deadline;
    builder.retry = retry;
    builder.idempotencyKey = idempotencyKey;
    builder.baseUrl = baseUrl;
    builder.price = price;
    return builder;
  }

  /** The names only: values may be secrets. */
  @Override
  public String toString() {
    return "RequestOptions[headers="
        + headers.keySet()
        + ", query="
        + query.keySet()
        + ", timeout="
        + timeout
        + ", deadline="
        + deadline
        + ", retry="
        + retry
        + "]";
  }

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private @Nullable Duration timeout;
    private @Nullable Duration deadline;
    private @Nullable RetryPolicy retry;
    private @Nullable String idempotencyKey;
    private @Nullable HttpUrl baseUrl;
    private @Nullable BigDecimal price;

    private Builder() {}

    /**
     * Adds a request header.
     *
     * @throws ConfigurationException if name or value cannot be sent; the message does not show the
     *     value
     */
    public Builder header(String name, String value) {
      headers.put(HeaderText.name(name), HeaderText.value(name, value));
      return this;
    }

    /**
     * Sets a query parameter; it is percent-encoded on the way. Several values are sent as several
     * parameters of that name, none takes away those that the call has.
     */
    public Builder query(String name, String... values) {
      query.put(requireNonNull(name, "name"), List.of(values));
      return this;
    }

    /** Limits the whole call. */
    public Builder timeout(Duration timeout) {
      this.timeout = positive("timeout", timeout);
      return this;
    }

    /** Limits the wait for the submitted job. */
    public Builder deadline(Duration deadline) {
      this.deadline = positive("deadline", deadline);
      return this;
    }

    /** Repeats the call otherwise than the client does. */
    public Builder retry(RetryPolicy retry) {
      this.retry = requireNonNull(retry, "retry");
      return this;
    }

    /**
     * Names the request, so that the provider does it once however often it comes; for operations
     * that know such a key. Without it a random one is fixed before the first attempt.
     */
    public Builder idempotencyKey(String key) {
      this.idempotencyKey = HeaderText.secret("The idempotency key", key);
      return this;
    }

    /**
     * Sends the call elsewhere, credentials included: another region, a mock server.
     *
     * @throws ConfigurationException if it is no http or https URL, or has a user, a query or a
     *     fragment
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = BaseUrl.parse(baseUrl);
      return this;
    }

    /** Tells the {@link Budget} what the submitted job is expected to cost. */
    public Builder price(BigDecimal price) {
      this.price = Budget.amount("price", price);
      return this;
    }

    /** The options. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }

    private static Duration positive(String name, Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException(name + " must be positive: " + value);
      }
      return value;
    }
  }
}
