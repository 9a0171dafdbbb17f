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
 * A request waits for an answer to a question.
 *
 * @param requestId The id of the request.
 * @param status How a request stands. {@code awaiting_clarification} waits for a further message in
 *     the same session.
 * @param clarificationQuestion The question.
 * @param clarificationRequestId The id to answer with.
 * @param originalMessage The message that it is about.
 * @param formationId The formation's id.
 * @param userId The user.
 * @param timestamp When. Releases differ in its form.
 * @param webhookUrl Where this is sent.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ClarificationNotice(
    String requestId,
    @Nullable RequestStatus status,
    String clarificationQuestion,
    @Nullable String clarificationRequestId,
    @Nullable String originalMessage,
    @Nullable String formationId,
    @Nullable String userId,
    @Nullable Object timestamp,
    @Nullable String webhookUrl,
    Map<String, @Nullable Object> unknownFields)
    implements RequestNotice {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ClarificationNotice {
    Objects.requireNonNull(requestId, "requestId is required");
    Objects.requireNonNull(clarificationQuestion, "clarificationQuestion is required");
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
    builder.clarificationQuestion = clarificationQuestion;
    builder.clarificationRequestId = clarificationRequestId;
    builder.originalMessage = originalMessage;
    builder.formationId = formationId;
    builder.userId = userId;
    builder.timestamp = timestamp;
    builder.webhookUrl = webhookUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ClarificationNotice> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ClarificationNotice::builder, Builder::build)
        .required("request_id", Json.STRING, ClarificationNotice::requestId, Builder::requestId)
        .optional(
            "status",
            Json.wrap(Json.STRING, RequestStatus::new, RequestStatus::value),
            ClarificationNotice::status,
            Builder::status)
        .required(
            "clarification_question",
            Json.STRING,
            ClarificationNotice::clarificationQuestion,
            Builder::clarificationQuestion)
        .optional(
            "clarification_request_id",
            Json.STRING,
            ClarificationNotice::clarificationRequestId,
            Builder::clarificationRequestId)
        .optional(
            "original_message",
            Json.STRING,
            ClarificationNotice::originalMessage,
            Builder::originalMessage)
        .optional(
            "formation_id", Json.STRING, ClarificationNotice::formationId, Builder::formationId)
        .optional("user_id", Json.STRING, ClarificationNotice::userId, Builder::userId)
        .optional("timestamp", Json.ANY, ClarificationNotice::timestamp, Builder::timestamp)
        .optional("webhook_url", Json.STRING, ClarificationNotice::webhookUrl, Builder::webhookUrl)
        .unknown(ClarificationNotice::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ClarificationNotice}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable RequestStatus status;
    private @Nullable String clarificationQuestion;
    private @Nullable String clarificationRequestId;
    private @Nullable String originalMessage;
    private @Nullable String formationId;
    private @Nullable String userId;
    private @Nullable Object timestamp;
    private @Nullable String webhookUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id of the request. */
    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * How a request stands. {@code awaiting_clarification} waits for a further message in the same
     * session.
     */
    public Builder status(@Nullable RequestStatus status) {
      this.status = status;
      return this;
    }

    /** The question. */
    public Builder clarificationQuestion(String clarificationQuestion) {
      this.clarificationQuestion = clarificationQuestion;
      return this;
    }

    /** The id to answer with. */
    public Builder clarificationRequestId(@Nullable String clarificationRequestId) {
      this.clarificationRequestId = clarificationRequestId;
      return this;
    }

    /** The message that it is about. */
    public Builder originalMessage(@Nullable String originalMessage) {
      this.originalMessage = originalMessage;
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

    /** When. Releases differ in its form. */
    public Builder timestamp(@Nullable Object timestamp) {
      this.timestamp = timestamp;
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
    public ClarificationNotice build() {
      return new ClarificationNotice(
          requestId,
          status,
          clarificationQuestion,
          clarificationRequestId,
          originalMessage,
          formationId,
          userId,
          timestamp,
          webhookUrl,
          unknownFields);
    }
  }
}
