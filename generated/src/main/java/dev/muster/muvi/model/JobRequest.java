// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muvi.api.Jobs;
import dev.muster.muvi.api.JobsApi;
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
 * A job for any model.
 *
 * @param model The model's slug, {@code provider/model} or {@code provider/model/capability}. Not
 *     empty.
 * @param version A version of the model; the latest stable one by default.
 * @param input The model's own parameters; most models need a {@code prompt}. The schema of each
 *     stands in the catalogue. Some pages write numbers and booleans as strings ({@code duration}
 *     "8", {@code has_sound} "true"); what a model takes is for it to say.
 * @param webhookUrl An https URL that is called when the job has completed or failed.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobRequest(
    String model,
    @Nullable String version,
    Map<String, @Nullable Object> input,
    @Nullable String webhookUrl,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<SubmissionAnswer, JobAnswer> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobRequest {
    Objects.requireNonNull(model, "model is required");
    Objects.requireNonNull(input, "input is required");
    input = Json.copyOf(input);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.model = model;
    builder.version = version;
    builder.input = input;
    builder.webhookUrl = webhookUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<SubmissionAnswer, JobAnswer> descriptor() {
    return Jobs.SUBMIT_JOB;
  }

  @Override
  public Call<SubmissionAnswer> call(Apis apis) {
    return apis.of(JobsApi.class).submitJob(this);
  }

  static JsonAdapter<JobRequest> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobRequest::builder, Builder::build)
        .required("model", Json.STRING, JobRequest::model, Builder::model)
        .optional("version", Json.STRING, JobRequest::version, Builder::version)
        .required("input", Json.OBJECT, JobRequest::input, Builder::input)
        .optional("webhookUrl", Json.STRING, JobRequest::webhookUrl, Builder::webhookUrl)
        .unknown(JobRequest::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobRequest}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable String version;
    private @Nullable Map<String, @Nullable Object> input;
    private @Nullable String webhookUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The model's slug, {@code provider/model} or {@code provider/model/capability}. Not empty. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** A version of the model; the latest stable one by default. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /**
     * The model's own parameters; most models need a {@code prompt}. The schema of each stands in
     * the catalogue. Some pages write numbers and booleans as strings ({@code duration} "8", {@code
     * has_sound} "true"); what a model takes is for it to say.
     */
    public Builder input(Map<String, @Nullable Object> input) {
      this.input = input;
      return this;
    }

    /** An https URL that is called when the job has completed or failed. */
    public Builder webhookUrl(@Nullable String webhookUrl) {
      this.webhookUrl = webhookUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobRequest build() {
      return new JobRequest(model, version, input, webhookUrl, unknownFields);
    }
  }
}
