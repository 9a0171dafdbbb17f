// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled jobs.
 *
 * @param jobs One entry a job.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SchedulerJobList(
    List<SchedulerJob> jobs, @Nullable Integer count, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SchedulerJobList {
    Objects.requireNonNull(jobs, "jobs is required");
    jobs = Json.copyOf(jobs);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.jobs = jobs;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SchedulerJobList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SchedulerJobList::builder, Builder::build)
        .required(
            "jobs",
            Json.list(moshi.adapter(SchedulerJob.class)),
            SchedulerJobList::jobs,
            Builder::jobs)
        .optional("count", Json.INTEGER, SchedulerJobList::count, Builder::count)
        .unknown(SchedulerJobList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SchedulerJobList}. */
  public static final class Builder {
    private @Nullable List<SchedulerJob> jobs;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a job. */
    public Builder jobs(List<SchedulerJob> jobs) {
      this.jobs = jobs;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SchedulerJobList build() {
      return new SchedulerJobList(jobs, count, unknownFields);
    }
  }
}
