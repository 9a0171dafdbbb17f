// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

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
 * Why a job failed.
 *
 * @param code The provider's code, such as {@code GENERATION_FAILED} or {@code INTERNAL_ERROR}.
 *     There may be others.
 * @param message The same in words.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobError(
    String code, @Nullable String message, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobError {
    Objects.requireNonNull(code, "code is required");
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
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobError> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobError::builder, Builder::build)
        .required("code", Json.STRING, JobError::code, Builder::code)
        .optional("message", Json.STRING, JobError::message, Builder::message)
        .unknown(JobError::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobError}. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The provider's code, such as {@code GENERATION_FAILED} or {@code INTERNAL_ERROR}. There may
     * be others.
     */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** The same in words. */
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
      return new JobError(code, message, unknownFields);
    }
  }
}
