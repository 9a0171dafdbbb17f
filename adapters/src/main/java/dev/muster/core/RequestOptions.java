package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.HeaderText;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently: further headers, further query parameters, times. Immutable;
 * {@link #NONE} changes nothing.
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

  private RequestOptions(Builder builder) {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
    query = Collections.unmodifiableMap(new LinkedHashMap<>(builder.query));
    timeout = builder.timeout;
    deadline = builder.deadline;
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

  /** These options, and {@code defaults} where these say nothing. */
  public RequestOptions over(RequestOptions defaults) {
    if (defaults == NONE || this == defaults) {
      return this;
    }
    if (this == NONE) {
      return defaults;
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
    return both.build();
  }

  /** A builder that starts with these options. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.headers.putAll(headers);
    builder.query.putAll(query);
    builder.timeout = timeout;
    builder.deadline = deadline;
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
        + "]";
  }

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private @Nullable Duration timeout;
    private @Nullable Duration deadline;

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
