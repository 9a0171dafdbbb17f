// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.musicai.api.Jobs;
import dev.muster.musicai.api.JobsApi;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A job that is to be run.
 *
 * @param name A name to know the job by.
 * @param workflow The workflow's slug, which may hold a slash. Not empty.
 * @param params The workflow's inputs by their names; URLs of audio, mostly under {@code inputUrl}.
 * @param metadata Anything to find the job by.
 * @param copyResultsTo Where outputs are to be sent with PUT, by their names; the service then
 *     keeps no copy and tells no URL.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobRequest(
    String name,
    String workflow,
    Map<String, @Nullable Object> params,
    @Nullable Map<String, MetadataValue> metadata,
    @Nullable Map<String, String> copyResultsTo,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<JobId, JobDetail> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobRequest {
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(workflow, "workflow is required");
    Objects.requireNonNull(params, "params is required");
    params = Json.copyOf(params);
    metadata = metadata == null ? null : Json.copyOf(metadata);
    copyResultsTo = copyResultsTo == null ? null : Json.copyOf(copyResultsTo);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.workflow = workflow;
    builder.params = params;
    builder.metadata = metadata;
    builder.copyResultsTo = copyResultsTo;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<JobId, JobDetail> descriptor() {
    return Jobs.CREATE_JOB;
  }

  @Override
  public Call<JobId> call(Apis apis) {
    return apis.of(JobsApi.class).createJob(this);
  }

  static JsonAdapter<JobRequest> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobRequest::builder, Builder::build)
        .required("name", Json.STRING, JobRequest::name, Builder::name)
        .required("workflow", Json.STRING, JobRequest::workflow, Builder::workflow)
        .required("params", Json.OBJECT, JobRequest::params, Builder::params)
        .optional(
            "metadata",
            Json.map(moshi.adapter(MetadataValue.class)),
            JobRequest::metadata,
            Builder::metadata)
        .optional(
            "copyResultsTo",
            Json.map(Json.STRING),
            JobRequest::copyResultsTo,
            Builder::copyResultsTo)
        .unknown(JobRequest::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobRequest}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String workflow;
    private @Nullable Map<String, @Nullable Object> params;
    private @Nullable Map<String, MetadataValue> metadata;
    private @Nullable Map<String, String> copyResultsTo;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** A name to know the job by. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** The workflow's slug, which may hold a slash. Not empty. */
    public Builder workflow(String workflow) {
      this.workflow = workflow;
      return this;
    }

    /** The workflow's inputs by their names; URLs of audio, mostly under {@code inputUrl}. */
    public Builder params(Map<String, @Nullable Object> params) {
      this.params = params;
      return this;
    }

    /** Anything to find the job by. */
    public Builder metadata(@Nullable Map<String, MetadataValue> metadata) {
      this.metadata = metadata;
      return this;
    }

    /**
     * Where outputs are to be sent with PUT, by their names; the service then keeps no copy and
     * tells no URL.
     */
    public Builder copyResultsTo(@Nullable Map<String, String> copyResultsTo) {
      this.copyResultsTo = copyResultsTo;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobRequest build() {
      return new JobRequest(name, workflow, params, metadata, copyResultsTo, unknownFields);
    }
  }
}
