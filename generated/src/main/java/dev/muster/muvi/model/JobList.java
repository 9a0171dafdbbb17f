// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

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
 * A page of jobs.
 *
 * @param jobs The jobs of this page.
 * @param nextCursor What leads to the next page; null on the last one.
 * @param hasMore Whether there is a next page.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobList(
    List<JobSummary> jobs,
    @Nullable String nextCursor,
    @Nullable Boolean hasMore,
    Map<String, @Nullable Object> unknownFields)
    implements JobListAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobList {
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
    builder.nextCursor = nextCursor;
    builder.hasMore = hasMore;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobList::builder, Builder::build)
        .required("jobs", Json.list(moshi.adapter(JobSummary.class)), JobList::jobs, Builder::jobs)
        .optional("nextCursor", Json.STRING, JobList::nextCursor, Builder::nextCursor)
        .optional("hasMore", Json.BOOLEAN, JobList::hasMore, Builder::hasMore)
        .unknown(JobList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobList}. */
  public static final class Builder {
    private @Nullable List<JobSummary> jobs;
    private @Nullable String nextCursor;
    private @Nullable Boolean hasMore;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The jobs of this page. */
    public Builder jobs(List<JobSummary> jobs) {
      this.jobs = jobs;
      return this;
    }

    /** What leads to the next page; null on the last one. */
    public Builder nextCursor(@Nullable String nextCursor) {
      this.nextCursor = nextCursor;
      return this;
    }

    /** Whether there is a next page. */
    public Builder hasMore(@Nullable Boolean hasMore) {
      this.hasMore = hasMore;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobList build() {
      return new JobList(jobs, nextCursor, hasMore, unknownFields);
    }
  }
}
