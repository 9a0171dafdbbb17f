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
 * A reply under the name {@code response}: a list of parts, as the documentation has it, or one
 * text, as the Go client reads it.
 *
 * @param response A reply: one text, or its parts.
 * @param requestId The id of the request.
 * @param sessionId The conversation.
 * @param agent The agent that answered.
 * @param model Its language model.
 * @param usage What a reply cost in tokens.
 * @param ui What can be shown with it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatResponse(
    ReplyContent response,
    @Nullable String requestId,
    @Nullable String sessionId,
    @Nullable String agent,
    @Nullable String model,
    @Nullable ChatUsage usage,
    @Nullable List<ChatWidget> ui,
    Map<String, @Nullable Object> unknownFields)
    implements ChatReply {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatResponse {
    Objects.requireNonNull(response, "response is required");
    ui = ui == null ? null : Json.copyOf(ui);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.response = response;
    builder.requestId = requestId;
    builder.sessionId = sessionId;
    builder.agent = agent;
    builder.model = model;
    builder.usage = usage;
    builder.ui = ui;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatResponse> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatResponse::builder, Builder::build)
        .required(
            "response",
            moshi.adapter(ReplyContent.class),
            ChatResponse::response,
            Builder::response)
        .optional("request_id", Json.STRING, ChatResponse::requestId, Builder::requestId)
        .optional("session_id", Json.STRING, ChatResponse::sessionId, Builder::sessionId)
        .optional("agent", Json.STRING, ChatResponse::agent, Builder::agent)
        .optional("model", Json.STRING, ChatResponse::model, Builder::model)
        .optional("usage", moshi.adapter(ChatUsage.class), ChatResponse::usage, Builder::usage)
        .optional("ui", Json.list(moshi.adapter(ChatWidget.class)), ChatResponse::ui, Builder::ui)
        .unknown(ChatResponse::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatResponse}. */
  public static final class Builder {
    private @Nullable ReplyContent response;
    private @Nullable String requestId;
    private @Nullable String sessionId;
    private @Nullable String agent;
    private @Nullable String model;
    private @Nullable ChatUsage usage;
    private @Nullable List<ChatWidget> ui;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** A reply: one text, or its parts. */
    public Builder response(ReplyContent response) {
      this.response = response;
      return this;
    }

    /** The id of the request. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** The conversation. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** The agent that answered. */
    public Builder agent(@Nullable String agent) {
      this.agent = agent;
      return this;
    }

    /** Its language model. */
    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    /** What a reply cost in tokens. */
    public Builder usage(@Nullable ChatUsage usage) {
      this.usage = usage;
      return this;
    }

    /** What can be shown with it. */
    public Builder ui(@Nullable List<ChatWidget> ui) {
      this.ui = ui;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatResponse build() {
      return new ChatResponse(
          response, requestId, sessionId, agent, model, usage, ui, unknownFields);
    }
  }
}
