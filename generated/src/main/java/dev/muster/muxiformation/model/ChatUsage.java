// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reply cost in tokens.
 *
 * @param promptTokens Tokens read.
 * @param completionTokens Tokens written.
 * @param totalTokens Both.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatUsage(
    @Nullable Long promptTokens,
    @Nullable Long completionTokens,
    @Nullable Long totalTokens,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatUsage {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.promptTokens = promptTokens;
    builder.completionTokens = completionTokens;
    builder.totalTokens = totalTokens;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatUsage> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatUsage::builder, Builder::build)
        .optional("prompt_tokens", Json.LONG, ChatUsage::promptTokens, Builder::promptTokens)
        .optional(
            "completion_tokens", Json.LONG, ChatUsage::completionTokens, Builder::completionTokens)
        .optional("total_tokens", Json.LONG, ChatUsage::totalTokens, Builder::totalTokens)
        .unknown(ChatUsage::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatUsage}. */
  public static final class Builder {
    private @Nullable Long promptTokens;
    private @Nullable Long completionTokens;
    private @Nullable Long totalTokens;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Tokens read. */
    public Builder promptTokens(@Nullable Long promptTokens) {
      this.promptTokens = promptTokens;
      return this;
    }

    /** Tokens written. */
    public Builder completionTokens(@Nullable Long completionTokens) {
      this.completionTokens = completionTokens;
      return this;
    }

    /** Both. */
    public Builder totalTokens(@Nullable Long totalTokens) {
      this.totalTokens = totalTokens;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatUsage build() {
      return new ChatUsage(promptTokens, completionTokens, totalTokens, unknownFields);
    }
  }
}
