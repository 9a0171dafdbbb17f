// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a job failed.
 *
 * @param code The provider's code, such as {@code BAD_INPUT}, {@code TIMEOUT} or {@code
 *     INTERNAL_ERROR}. There may be others.
 * @param title The same in a word or two.
 * @param message The same in a sentence.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobError(
    @Nullable String code,
    @Nullable String title,
    @Nullable String message,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobError {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.title = title;
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobError> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobError::builder, Builder::build)
        .optional("code", Json.STRING, JobError::code, Builder::code)
        .optional("title", Json.STRING, JobError::title, Builder::title)
        .optional("message", Json.STRING, JobError::message, Builder::message)
        .unknown(JobError::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobError}. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String title;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The provider's code, such as {@code BAD_INPUT}, {@code TIMEOUT} or {@code INTERNAL_ERROR}.
     * There may be others.
     */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** The same in a word or two. */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** The same in a sentence. */
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
    public JobError build() {
      return new JobError(code, title, message, unknownFields);
    }
  }
}
