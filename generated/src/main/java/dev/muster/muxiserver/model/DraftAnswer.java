// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an action on a draft.
 *
 * @param success True.
 * @param data What an action on a draft brought; which fields there are depends on the action.
 * @param message What was done, for people.
 * @param draft How the draft stands.
 * @param live How the live formation stands; empty if there is none.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DraftAnswer(
    @Nullable Boolean success,
    @Nullable DraftResult data,
    @Nullable String message,
    @Nullable DraftStatus draft,
    @Nullable LiveStatus live,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DraftAnswer {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.success = success;
    builder.data = data;
    builder.message = message;
    builder.draft = draft;
    builder.live = live;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DraftAnswer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DraftAnswer::builder, Builder::build)
        .optional("success", Json.BOOLEAN, DraftAnswer::success, Builder::success)
        .optional("data", moshi.adapter(DraftResult.class), DraftAnswer::data, Builder::data)
        .optional("message", Json.STRING, DraftAnswer::message, Builder::message)
        .optional("draft", moshi.adapter(DraftStatus.class), DraftAnswer::draft, Builder::draft)
        .optional("live", moshi.adapter(LiveStatus.class), DraftAnswer::live, Builder::live)
        .unknown(DraftAnswer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DraftAnswer}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable DraftResult data;
    private @Nullable String message;
    private @Nullable DraftStatus draft;
    private @Nullable LiveStatus live;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** True. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** What an action on a draft brought; which fields there are depends on the action. */
    public Builder data(@Nullable DraftResult data) {
      this.data = data;
      return this;
    }

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** How the draft stands. */
    public Builder draft(@Nullable DraftStatus draft) {
      this.draft = draft;
      return this;
    }

    /** How the live formation stands; empty if there is none. */
    public Builder live(@Nullable LiveStatus live) {
      this.live = live;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DraftAnswer build() {
      return new DraftAnswer(success, data, message, draft, live, unknownFields);
    }
  }
}
