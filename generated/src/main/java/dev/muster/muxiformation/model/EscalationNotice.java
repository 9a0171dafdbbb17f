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
 * What became of a request that went beyond one reply.
 *
 * @param requestId The id of the request.
 * @param state What became of an escalated request.
 * @param attempts How often it was tried.
 * @param timestamp When. Releases differ in its form.
 * @param result What came of it, if it was achieved.
 * @param report What was tried, if it was not.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record EscalationNotice(
    String requestId,
    EscalationState state,
    @Nullable Integer attempts,
    @Nullable Object timestamp,
    @Nullable Object result,
    @Nullable Object report,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public EscalationNotice {
    Objects.requireNonNull(requestId, "requestId is required");
    Objects.requireNonNull(state, "state is required");
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
    builder.state = state;
    builder.attempts = attempts;
    builder.timestamp = timestamp;
    builder.result = result;
    builder.report = report;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<EscalationNotice> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(EscalationNotice::builder, Builder::build)
        .required("request_id", Json.STRING, EscalationNotice::requestId, Builder::requestId)
        .required(
            "state",
            Json.wrap(Json.STRING, EscalationState::new, EscalationState::value),
            EscalationNotice::state,
            Builder::state)
        .optional("attempts", Json.INTEGER, EscalationNotice::attempts, Builder::attempts)
        .optional("timestamp", Json.ANY, EscalationNotice::timestamp, Builder::timestamp)
        .optional("result", Json.ANY, EscalationNotice::result, Builder::result)
        .optional("report", Json.ANY, EscalationNotice::report, Builder::report)
        .unknown(EscalationNotice::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link EscalationNotice}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable EscalationState state;
    private @Nullable Integer attempts;
    private @Nullable Object timestamp;
    private @Nullable Object result;
    private @Nullable Object report;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id of the request. */
    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** What became of an escalated request. */
    public Builder state(EscalationState state) {
      this.state = state;
      return this;
    }

    /** How often it was tried. */
    public Builder attempts(@Nullable Integer attempts) {
      this.attempts = attempts;
      return this;
    }

    /** When. Releases differ in its form. */
    public Builder timestamp(@Nullable Object timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** What came of it, if it was achieved. */
    public Builder result(@Nullable Object result) {
      this.result = result;
      return this;
    }

    /** What was tried, if it was not. */
    public Builder report(@Nullable Object report) {
      this.report = report;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public EscalationNotice build() {
      return new EscalationNotice(
          requestId, state, attempts, timestamp, result, report, unknownFields);
    }
  }
}
