// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muxiformation.api.ChatApi;
import dev.muster.muxiformation.api.Jobs;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A spoken message to the formation. The facts stop at its files; the rest is as in a written one.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param message Words that go with it.
 * @param agentId The agent that is to answer; the formation chooses by default.
 * @param sessionId The conversation that this belongs to; a new one by default.
 * @param groupId The group of users that this belongs to.
 * @param requestId An id of your own for this request, so that it can be cancelled before it has
 *     been answered.
 * @param mode Whether the answer is waited for ({@code sync}) or comes later ({@code async}).
 *     Default {@code sync}.
 * @param stream Whether to answer with a stream. The reference lets the {@code Accept} header
 *     decide; some releases look only here and stream unless this is false. Send both.
 * @param files The recordings.
 * @param webhookUrl Where the result is sent when it comes later.
 * @param thresholdSeconds What is expected to take longer is answered later. In seconds.
 * @param sourceChannel Where the message comes from.
 * @param useAsync The mode, as older releases take it.
 * @param userId The user; the header takes its place. Default {@code 0}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AudioChatRequest(
    @Nullable String message,
    @Nullable String agentId,
    @Nullable String sessionId,
    @Nullable String groupId,
    @Nullable String requestId,
    @Nullable ChatMode mode,
    @Nullable Boolean stream,
    List<ChatFile> files,
    @Nullable String webhookUrl,
    @Nullable Double thresholdSeconds,
    @Nullable String sourceChannel,
    @Nullable Boolean useAsync,
    @Nullable String userId,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<ChatReplyEnvelope, RequestStateEnvelope> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AudioChatRequest {
    Objects.requireNonNull(files, "files is required");
    files = Json.copyOf(files);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.agentId = agentId;
    builder.sessionId = sessionId;
    builder.groupId = groupId;
    builder.requestId = requestId;
    builder.mode = mode;
    builder.stream = stream;
    builder.files = files;
    builder.webhookUrl = webhookUrl;
    builder.thresholdSeconds = thresholdSeconds;
    builder.sourceChannel = sourceChannel;
    builder.useAsync = useAsync;
    builder.userId = userId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<ChatReplyEnvelope, RequestStateEnvelope> descriptor() {
    return Jobs.AUDIO_CHAT;
  }

  @Override
  public Call<ChatReplyEnvelope> call(Apis apis) {
    return apis.of(ChatApi.class).audioChat(this, null, null);
  }

  static JsonAdapter<AudioChatRequest> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AudioChatRequest::builder, Builder::build)
        .optional("message", Json.STRING, AudioChatRequest::message, Builder::message)
        .optional("agent_id", Json.STRING, AudioChatRequest::agentId, Builder::agentId)
        .optional("session_id", Json.STRING, AudioChatRequest::sessionId, Builder::sessionId)
        .optional("group_id", Json.STRING, AudioChatRequest::groupId, Builder::groupId)
        .optional("request_id", Json.STRING, AudioChatRequest::requestId, Builder::requestId)
        .optional(
            "mode",
            Json.wrap(Json.STRING, ChatMode::new, ChatMode::value),
            AudioChatRequest::mode,
            Builder::mode)
        .optional("stream", Json.BOOLEAN, AudioChatRequest::stream, Builder::stream)
        .required(
            "files",
            Json.list(moshi.adapter(ChatFile.class)),
            AudioChatRequest::files,
            Builder::files)
        .optional("webhook_url", Json.STRING, AudioChatRequest::webhookUrl, Builder::webhookUrl)
        .optional(
            "threshold_seconds",
            Json.DOUBLE,
            AudioChatRequest::thresholdSeconds,
            Builder::thresholdSeconds)
        .optional(
            "source_channel", Json.STRING, AudioChatRequest::sourceChannel, Builder::sourceChannel)
        .optional("use_async", Json.BOOLEAN, AudioChatRequest::useAsync, Builder::useAsync)
        .optional("user_id", Json.STRING, AudioChatRequest::userId, Builder::userId)
        .unknown(AudioChatRequest::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AudioChatRequest}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String agentId;
    private @Nullable String sessionId;
    private @Nullable String groupId;
    private @Nullable String requestId;
    private @Nullable ChatMode mode;
    private @Nullable Boolean stream;
    private @Nullable List<ChatFile> files;
    private @Nullable String webhookUrl;
    private @Nullable Double thresholdSeconds;
    private @Nullable String sourceChannel;
    private @Nullable Boolean useAsync;
    private @Nullable String userId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Words that go with it. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** The agent that is to answer; the formation chooses by default. */
    public Builder agentId(@Nullable String agentId) {
      this.agentId = agentId;
      return this;
    }

    /** The conversation that this belongs to; a new one by default. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** The group of users that this belongs to. */
    public Builder groupId(@Nullable String groupId) {
      this.groupId = groupId;
      return this;
    }

    /**
     * An id of your own for this request, so that it can be cancelled before it has been answered.
     */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * Whether the answer is waited for ({@code sync}) or comes later ({@code async}). Default
     * {@code sync}.
     */
    public Builder mode(@Nullable ChatMode mode) {
      this.mode = mode;
      return this;
    }

    /**
     * Whether to answer with a stream. The reference lets the {@code Accept} header decide; some
     * releases look only here and stream unless this is false. Send both.
     */
    public Builder stream(@Nullable Boolean stream) {
      this.stream = stream;
      return this;
    }

    /** The recordings. */
    public Builder files(List<ChatFile> files) {
      this.files = files;
      return this;
    }

    /** Where the result is sent when it comes later. */
    public Builder webhookUrl(@Nullable String webhookUrl) {
      this.webhookUrl = webhookUrl;
      return this;
    }

    /** What is expected to take longer is answered later. In seconds. */
    public Builder thresholdSeconds(@Nullable Double thresholdSeconds) {
      this.thresholdSeconds = thresholdSeconds;
      return this;
    }

    /** Where the message comes from. */
    public Builder sourceChannel(@Nullable String sourceChannel) {
      this.sourceChannel = sourceChannel;
      return this;
    }

    /** The mode, as older releases take it. */
    public Builder useAsync(@Nullable Boolean useAsync) {
      this.useAsync = useAsync;
      return this;
    }

    /** The user; the header takes its place. Default {@code 0}. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AudioChatRequest build() {
      return new AudioChatRequest(
          message,
          agentId,
          sessionId,
          groupId,
          requestId,
          mode,
          stream,
          files,
          webhookUrl,
          thresholdSeconds,
          sourceChannel,
          useAsync,
          userId,
          unknownFields);
    }
  }
}
