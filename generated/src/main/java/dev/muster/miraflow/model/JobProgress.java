// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

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
 * How a job stands that has no result to show in the answer itself.
 *
 * @param result Always {@code success}, even where the status tells of a failure. Always {@code
 *     success}.
 * @param status Where a job stands.
 * @param progress How far it is, as text with a percent sign. Only while it is being worked on.
 * @param videoId The id of the video that was made. Only once it is there, and perhaps not even
 *     then.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobProgress(
    @Nullable String result,
    JobStatus status,
    @Nullable String progress,
    @Nullable String videoId,
    Map<String, @Nullable Object> unknownFields)
    implements VideoJob, ImageJob {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobProgress {
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
    builder.result = result;
    builder.status = status;
    builder.progress = progress;
    builder.videoId = videoId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobProgress> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobProgress::builder, Builder::build)
        .optional("result", Json.STRING, JobProgress::result, Builder::result)
        .required(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            JobProgress::status,
            Builder::status)
        .optional("progress", Json.STRING, JobProgress::progress, Builder::progress)
        .optional("videoId", Json.STRING, JobProgress::videoId, Builder::videoId)
        .unknown(JobProgress::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobProgress}. */
  public static final class Builder {
    private @Nullable String result;
    private @Nullable JobStatus status;
    private @Nullable String progress;
    private @Nullable String videoId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always {@code success}, even where the status tells of a failure. Always {@code success}. */
    public Builder result(@Nullable String result) {
      this.result = result;
      return this;
    }

    /** Where a job stands. */
    public Builder status(JobStatus status) {
      this.status = status;
      return this;
    }

    /** How far it is, as text with a percent sign. Only while it is being worked on. */
    public Builder progress(@Nullable String progress) {
      this.progress = progress;
      return this;
    }

    /** The id of the video that was made. Only once it is there, and perhaps not even then. */
    public Builder videoId(@Nullable String videoId) {
      this.videoId = videoId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobProgress build() {
      return new JobProgress(result, status, progress, videoId, unknownFields);
    }
  }
}
