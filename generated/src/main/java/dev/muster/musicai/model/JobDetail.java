// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param id The job's id.
 * @param name The name that it was given.
 * @param status Where a job stands. It goes from {@code QUEUED} over {@code STARTED} to {@code
 *     SUCCEEDED} or {@code FAILED}, and stays there.
 * @param workflow Which workflow a job runs; an object with its id and name, or only its slug.
 * @param workflowParams The workflow's inputs as they were given.
 * @param result What the job made, by the names that the workflow's author gave the outputs, which
 *     may hold spaces. A value is the URL of a file, or, newer material says, the value itself (a
 *     tempo) or {@code [custom storage]}. Null or empty until the job has succeeded.
 * @param metadata What was given to find the job by.
 * @param createdAt When the job was made.
 * @param startedAt When it began to run; missing or null before, it seems.
 * @param completedAt When it ended; missing or null before.
 * @param app The application's name.
 * @param batchName The batch that the job belongs to.
 * @param error Why the job failed; missing or null unless it did.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobDetail(
    String id,
    @Nullable String name,
    JobStatus status,
    @Nullable JobWorkflow workflow,
    @Nullable Map<String, @Nullable Object> workflowParams,
    @Nullable Map<String, @Nullable Object> result,
    @Nullable Map<String, @Nullable Object> metadata,
    @Nullable Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt,
    @Nullable String app,
    @Nullable String batchName,
    @Nullable JobError error,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobDetail {
    Objects.requireNonNull(id, "id is required");
    Objects.requireNonNull(status, "status is required");
    workflowParams = workflowParams == null ? null : Json.copyOf(workflowParams);
    result = result == null ? null : Json.copyOf(result);
    metadata = metadata == null ? null : Json.copyOf(metadata);
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
    builder.name = name;
    builder.status = status;
    builder.workflow = workflow;
    builder.workflowParams = workflowParams;
    builder.result = result;
    builder.metadata = metadata;
    builder.createdAt = createdAt;
    builder.startedAt = startedAt;
    builder.completedAt = completedAt;
    builder.app = app;
    builder.batchName = batchName;
    builder.error = error;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobDetail::builder, Builder::build)
        .required("id", Json.STRING, JobDetail::id, Builder::id)
        .optional("name", Json.STRING, JobDetail::name, Builder::name)
        .required(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            JobDetail::status,
            Builder::status)
        .optional(
            "workflow", moshi.adapter(JobWorkflow.class), JobDetail::workflow, Builder::workflow)
        .optional("workflowParams", Json.OBJECT, JobDetail::workflowParams, Builder::workflowParams)
        .optional("result", Json.OBJECT, JobDetail::result, Builder::result)
        .optional("metadata", Json.OBJECT, JobDetail::metadata, Builder::metadata)
        .optional("createdAt", Json.INSTANT, JobDetail::createdAt, Builder::createdAt)
        .optional("startedAt", Json.INSTANT, JobDetail::startedAt, Builder::startedAt)
        .optional("completedAt", Json.INSTANT, JobDetail::completedAt, Builder::completedAt)
        .optional("app", Json.STRING, JobDetail::app, Builder::app)
        .optional("batchName", Json.STRING, JobDetail::batchName, Builder::batchName)
        .optional("error", moshi.adapter(JobError.class), JobDetail::error, Builder::error)
        .unknown(JobDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobDetail}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable JobStatus status;
    private @Nullable JobWorkflow workflow;
    private @Nullable Map<String, @Nullable Object> workflowParams;
    private @Nullable Map<String, @Nullable Object> result;
    private @Nullable Map<String, @Nullable Object> metadata;
    private @Nullable Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant completedAt;
    private @Nullable String app;
    private @Nullable String batchName;
    private @Nullable JobError error;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The name that it was given. */
    public Builder name(@Nullable String name) {
      this.name = name;
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

    /** Which workflow a job runs; an object with its id and name, or only its slug. */
    public Builder workflow(@Nullable JobWorkflow workflow) {
      this.workflow = workflow;
      return this;
    }

    /** The workflow's inputs as they were given. */
    public Builder workflowParams(@Nullable Map<String, @Nullable Object> workflowParams) {
      this.workflowParams = workflowParams;
      return this;
    }

    /**
     * What the job made, by the names that the workflow's author gave the outputs, which may hold
     * spaces. A value is the URL of a file, or, newer material says, the value itself (a tempo) or
     * {@code [custom storage]}. Null or empty until the job has succeeded.
     */
    public Builder result(@Nullable Map<String, @Nullable Object> result) {
      this.result = result;
      return this;
    }

    /** What was given to find the job by. */
    public Builder metadata(@Nullable Map<String, @Nullable Object> metadata) {
      this.metadata = metadata;
      return this;
    }

    /** When the job was made. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When it began to run; missing or null before, it seems. */
    public Builder startedAt(@Nullable Instant startedAt) {
      this.startedAt = startedAt;
      return this;
    }

    /** When it ended; missing or null before. */
    public Builder completedAt(@Nullable Instant completedAt) {
      this.completedAt = completedAt;
      return this;
    }

    /** The application's name. */
    public Builder app(@Nullable String app) {
      this.app = app;
      return this;
    }

    /** The batch that the job belongs to. */
    public Builder batchName(@Nullable String batchName) {
      this.batchName = batchName;
      return this;
    }

    /** Why the job failed; missing or null unless it did. */
    public Builder error(@Nullable JobError error) {
      this.error = error;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobDetail build() {
      return new JobDetail(
          id,
          name,
          status,
          workflow,
          workflowParams,
          result,
          metadata,
          createdAt,
          startedAt,
          completedAt,
          app,
          batchName,
          error,
          unknownFields);
    }
  }
}
