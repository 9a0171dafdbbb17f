// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request has ended.
 *
 * @param id The id of the request.
 * @param status How a request stands. {@code awaiting_clarification} waits for a further message in
 *     the same session.
 * @param timestamp When. Releases differ in its form.
 * @param response The reply in its parts.
 * @param error Why it failed; null if it did not.
 * @param formationId The formation's id.
 * @param userId The user.
 * @param processingTime How long it took. In seconds.
 * @param processingMode {@code async}, or how else it was done.
 * @param webhookUrl Where this is sent.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FinishedNotice(
    String id,
    RequestStatus status,
    @Nullable Object timestamp,
    @Nullable List<ChatPart> response,
    @Nullable NoticeError error,
    @Nullable String formationId,
    @Nullable String userId,
    @Nullable Double processingTime,
    @Nullable String processingMode,
    @Nullable String webhookUrl,
    Map<String, @Nullable Object> unknownFields)
    implements RequestNotice {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FinishedNotice {
    Objects.requireNonNull(id, "id is required");
    Objects.requireNonNull(status, "status is required");
    response = response == null ? null : Json.copyOf(response);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.status = status;
    builder.timestamp = timestamp;
    builder.response = response;
    builder.error = error;
    builder.formationId = formationId;
    builder.userId = userId;
    builder.processingTime = processingTime;
    builder.processingMode = processingMode;
    builder.webhookUrl = webhookUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FinishedNotice> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FinishedNotice::builder, Builder::build)
        .required("id", Json.STRING, FinishedNotice::id, Builder::id)
        .required(
            "status",
            Json.wrap(Json.STRING, RequestStatus::new, RequestStatus::value),
            FinishedNotice::status,
            Builder::status)
        .optional("timestamp", Json.ANY, FinishedNotice::timestamp, Builder::timestamp)
        .optional(
            "response",
            Json.list(moshi.adapter(ChatPart.class)),
            FinishedNotice::response,
            Builder::response)
        .optional("error", moshi.adapter(NoticeError.class), FinishedNotice::error, Builder::error)
        .optional("formation_id", Json.STRING, FinishedNotice::formationId, Builder::formationId)
        .optional("user_id", Json.STRING, FinishedNotice::userId, Builder::userId)
        .optional(
            "processing_time", Json.DOUBLE, FinishedNotice::processingTime, Builder::processingTime)
        .optional(
            "processing_mode", Json.STRING, FinishedNotice::processingMode, Builder::processingMode)
        .optional("webhook_url", Json.STRING, FinishedNotice::webhookUrl, Builder::webhookUrl)
        .unknown(FinishedNotice::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FinishedNotice}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable RequestStatus status;
    private @Nullable Object timestamp;
    private @Nullable List<ChatPart> response;
    private @Nullable NoticeError error;
    private @Nullable String formationId;
    private @Nullable String userId;
    private @Nullable Double processingTime;
    private @Nullable String processingMode;
    private @Nullable String webhookUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id of the request. */
    public Builder id(String id) {
      this.id = id;
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

    /** When. Releases differ in its form. */
    public Builder timestamp(@Nullable Object timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** The reply in its parts. */
    public Builder response(@Nullable List<ChatPart> response) {
      this.response = response;
      return this;
    }

    /** Why it failed; null if it did not. */
    public Builder error(@Nullable NoticeError error) {
      this.error = error;
      return this;
    }

    /** The formation's id. */
    public Builder formationId(@Nullable String formationId) {
      this.formationId = formationId;
      return this;
    }

    /** The user. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** How long it took. In seconds. */
    public Builder processingTime(@Nullable Double processingTime) {
      this.processingTime = processingTime;
      return this;
    }

    /** {@code async}, or how else it was done. */
    public Builder processingMode(@Nullable String processingMode) {
      this.processingMode = processingMode;
      return this;
    }

    /** Where this is sent. */
    public Builder webhookUrl(@Nullable String webhookUrl) {
      this.webhookUrl = webhookUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FinishedNotice build() {
      return new FinishedNotice(
          id,
          status,
          timestamp,
          response,
          error,
          formationId,
          userId,
          processingTime,
          processingMode,
          webhookUrl,
          unknownFields);
    }
  }
}
