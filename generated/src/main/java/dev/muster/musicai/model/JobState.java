// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

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
 * Where a job stands.
 *
 * @param id The job's id.
 * @param status Where a job stands. It goes from {@code QUEUED} over {@code STARTED} to {@code
 *     SUCCEEDED} or {@code FAILED}, and stays there.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobState(
    @Nullable String id, JobStatus status, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobState {
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
    builder.id = id;
    builder.status = status;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobState> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobState::builder, Builder::build)
        .optional("id", Json.STRING, JobState::id, Builder::id)
        .required(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            JobState::status,
            Builder::status)
        .unknown(JobState::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobState}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable JobStatus status;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * Where a job stands. It goes from {@code QUEUED} over {@code STARTED} to {@code SUCCEEDED} or
     * {@code FAILED}, and stays there.
     */
    public Builder status(JobStatus status) {
      this.status = status;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobState build() {
      return new JobState(id, status, unknownFields);
    }
  }
}
