// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * Why an action on a draft was refused. It has no numeric code.
 *
 * @param success False.
 * @param error A typed name such as {@code DraftNotFound}.
 * @param message What went wrong, for people.
 * @param draft How the draft stands.
 * @param live How the live formation stands; empty if there is none.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DraftError(
    @Nullable Boolean success,
    @Nullable String error,
    String message,
    @Nullable DraftStatus draft,
    @Nullable LiveStatus live,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DraftError {
    Objects.requireNonNull(message, "message is required");
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
    builder.error = error;
    builder.message = message;
    builder.draft = draft;
    builder.live = live;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DraftError> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DraftError::builder, Builder::build)
        .optional("success", Json.BOOLEAN, DraftError::success, Builder::success)
        .optional("error", Json.STRING, DraftError::error, Builder::error)
        .required("message", Json.STRING, DraftError::message, Builder::message)
        .optional("draft", moshi.adapter(DraftStatus.class), DraftError::draft, Builder::draft)
        .optional("live", moshi.adapter(LiveStatus.class), DraftError::live, Builder::live)
        .unknown(DraftError::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DraftError}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable String error;
    private @Nullable String message;
    private @Nullable DraftStatus draft;
    private @Nullable LiveStatus live;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** False. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** A typed name such as {@code DraftNotFound}. */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** What went wrong, for people. */
    public Builder message(String message) {
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
    public DraftError build() {
      return new DraftError(success, error, message, draft, live, unknownFields);
    }
  }
}
