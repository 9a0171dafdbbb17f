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
 * How a request stands, and what came of it.
 *
 * @param requestId The request's id.
 * @param userId The user who made it.
 * @param status How a request stands. {@code awaiting_clarification} waits for a further message in
 *     the same session.
 * @param progress How far it has come: a number, a text or an object, as the release has it; null
 *     if unknown.
 * @param createdAt When it was made, in Unix time with a fraction. In seconds.
 * @param completedAt When it ended, in Unix time with a fraction; null before. In seconds.
 * @param error Why it failed: a text or an object.
 * @param result What came of it: a text or an object.
 * @param escalated Whether it was handed on to people.
 * @param report What those are told. Its form is not stated.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RequestState(
    String requestId,
    @Nullable String userId,
    RequestStatus status,
    @Nullable Object progress,
    @Nullable Double createdAt,
    @Nullable Double completedAt,
    @Nullable RequestStateError error,
    @Nullable RequestStateResult result,
    @Nullable Boolean escalated,
    @Nullable Object report,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RequestState {
    Objects.requireNonNull(requestId, "requestId is required");
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
    builder.userId = userId;
    builder.status = status;
    builder.progress = progress;
    builder.createdAt = createdAt;
    builder.completedAt = completedAt;
    builder.error = error;
    builder.result = result;
    builder.escalated = escalated;
    builder.report = report;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RequestState> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RequestState::builder, Builder::build)
        .required("request_id", Json.STRING, RequestState::requestId, Builder::requestId)
        .optional("user_id", Json.STRING, RequestState::userId, Builder::userId)
        .required(
            "status",
            Json.wrap(Json.STRING, RequestStatus::new, RequestStatus::value),
            RequestState::status,
            Builder::status)
        .optional("progress", Json.ANY, RequestState::progress, Builder::progress)
        .optional("created_at", Json.DOUBLE, RequestState::createdAt, Builder::createdAt)
        .optional("completed_at", Json.DOUBLE, RequestState::completedAt, Builder::completedAt)
        .optional(
            "error", moshi.adapter(RequestStateError.class), RequestState::error, Builder::error)
        .optional(
            "result",
            moshi.adapter(RequestStateResult.class),
            RequestState::result,
            Builder::result)
        .optional("escalated", Json.BOOLEAN, RequestState::escalated, Builder::escalated)
        .optional("report", Json.ANY, RequestState::report, Builder::report)
        .unknown(RequestState::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RequestState}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable String userId;
    private @Nullable RequestStatus status;
    private @Nullable Object progress;
    private @Nullable Double createdAt;
    private @Nullable Double completedAt;
    private @Nullable RequestStateError error;
    private @Nullable RequestStateResult result;
    private @Nullable Boolean escalated;
    private @Nullable Object report;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The request's id. */
    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** The user who made it. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
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
     * How far it has come: a number, a text or an object, as the release has it; null if unknown.
     */
    public Builder progress(@Nullable Object progress) {
      this.progress = progress;
      return this;
    }

    /** When it was made, in Unix time with a fraction. In seconds. */
    public Builder createdAt(@Nullable Double createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When it ended, in Unix time with a fraction; null before. In seconds. */
    public Builder completedAt(@Nullable Double completedAt) {
      this.completedAt = completedAt;
      return this;
    }

    /** Why it failed: a text or an object. */
    public Builder error(@Nullable RequestStateError error) {
      this.error = error;
      return this;
    }

    /** What came of it: a text or an object. */
    public Builder result(@Nullable RequestStateResult result) {
      this.result = result;
      return this;
    }

    /** Whether it was handed on to people. */
    public Builder escalated(@Nullable Boolean escalated) {
      this.escalated = escalated;
      return this;
    }

    /** What those are told. Its form is not stated. */
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
    public RequestState build() {
      return new RequestState(
          requestId,
          userId,
          status,
          progress,
          createdAt,
          completedAt,
          error,
          result,
          escalated,
          report,
          unknownFields);
    }
  }
}
