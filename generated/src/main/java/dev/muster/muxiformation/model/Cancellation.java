// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that is being cancelled.
 *
 * @param requestId The request's id.
 * @param status How a request stands. {@code awaiting_clarification} waits for a further message in
 *     the same session.
 * @param cancellation Whether the request ends at its next checkpoint ({@code cooperative}) or has
 *     ended ({@code immediate}).
 * @param message What was done, for people.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Cancellation(
    @Nullable String requestId,
    RequestStatus status,
    @Nullable CancellationKind cancellation,
    @Nullable String message,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Cancellation {
    Objects.requireNonNull(status, "status is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.requestId = requestId;
    builder.status = status;
    builder.cancellation = cancellation;
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Cancellation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Cancellation::builder, Builder::build)
        .optional("request_id", Json.STRING, Cancellation::requestId, Builder::requestId)
        .required(
            "status",
            Json.wrap(Json.STRING, RequestStatus::new, RequestStatus::value),
            Cancellation::status,
            Builder::status)
        .optional(
            "cancellation",
            Json.wrap(Json.STRING, CancellationKind::new, CancellationKind::value),
            Cancellation::cancellation,
            Builder::cancellation)
        .optional("message", Json.STRING, Cancellation::message, Builder::message)
        .unknown(Cancellation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Cancellation}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable RequestStatus status;
    private @Nullable CancellationKind cancellation;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The request's id. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * How a request stands. {@code awaiting_clarification} waits for a further message in the same
     * session.
     */
    public Builder status(RequestStatus status) {
      this.status = status;
      return this;
    }

    /**
     * Whether the request ends at its next checkpoint ({@code cooperative}) or has ended ({@code
     * immediate}).
     */
    public Builder cancellation(@Nullable CancellationKind cancellation) {
      this.cancellation = cancellation;
      return this;
    }

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Cancellation build() {
      return new Cancellation(requestId, status, cancellation, message, unknownFields);
    }
  }
}
