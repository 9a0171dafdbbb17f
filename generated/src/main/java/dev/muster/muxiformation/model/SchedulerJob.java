// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * A message that the formation is sent at set times.
 *
 * @param id Its id.
 * @param type Whether a job runs once or again and again.
 * @param title Its title.
 * @param schedule When: a cron expression, or a time in ISO 8601.
 * @param runAt When, if it runs once.
 * @param message What the formation is told.
 * @param userId On whose behalf.
 * @param enabled Whether it runs.
 * @param status How it stands.
 * @param nextRun When it runs next.
 * @param lastRun When it last ran.
 * @param failureCount How often in a row it failed.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SchedulerJob(
    String id,
    @Nullable ScheduleType type,
    @Nullable String title,
    @Nullable String schedule,
    @Nullable String runAt,
    @Nullable String message,
    @Nullable String userId,
    @Nullable Boolean enabled,
    @Nullable String status,
    @Nullable String nextRun,
    @Nullable String lastRun,
    @Nullable Integer failureCount,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SchedulerJob {
    Objects.requireNonNull(id, "id is required");
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
    builder.type = type;
    builder.title = title;
    builder.schedule = schedule;
    builder.runAt = runAt;
    builder.message = message;
    builder.userId = userId;
    builder.enabled = enabled;
    builder.status = status;
    builder.nextRun = nextRun;
    builder.lastRun = lastRun;
    builder.failureCount = failureCount;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SchedulerJob> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SchedulerJob::builder, Builder::build)
        .required("id", Json.STRING, SchedulerJob::id, Builder::id)
        .optional(
            "type",
            Json.wrap(Json.STRING, ScheduleType::new, ScheduleType::value),
            SchedulerJob::type,
            Builder::type)
        .optional("title", Json.STRING, SchedulerJob::title, Builder::title)
        .optional("schedule", Json.STRING, SchedulerJob::schedule, Builder::schedule)
        .optional("run_at", Json.STRING, SchedulerJob::runAt, Builder::runAt)
        .optional("message", Json.STRING, SchedulerJob::message, Builder::message)
        .optional("user_id", Json.STRING, SchedulerJob::userId, Builder::userId)
        .optional("enabled", Json.BOOLEAN, SchedulerJob::enabled, Builder::enabled)
        .optional("status", Json.STRING, SchedulerJob::status, Builder::status)
        .optional("next_run", Json.STRING, SchedulerJob::nextRun, Builder::nextRun)
        .optional("last_run", Json.STRING, SchedulerJob::lastRun, Builder::lastRun)
        .optional("failure_count", Json.INTEGER, SchedulerJob::failureCount, Builder::failureCount)
        .unknown(SchedulerJob::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SchedulerJob}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable ScheduleType type;
    private @Nullable String title;
    private @Nullable String schedule;
    private @Nullable String runAt;
    private @Nullable String message;
    private @Nullable String userId;
    private @Nullable Boolean enabled;
    private @Nullable String status;
    private @Nullable String nextRun;
    private @Nullable String lastRun;
    private @Nullable Integer failureCount;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Whether a job runs once or again and again. */
    public Builder type(@Nullable ScheduleType type) {
      this.type = type;
      return this;
    }

    /** Its title. */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** When: a cron expression, or a time in ISO 8601. */
    public Builder schedule(@Nullable String schedule) {
      this.schedule = schedule;
      return this;
    }

    /** When, if it runs once. */
    public Builder runAt(@Nullable String runAt) {
      this.runAt = runAt;
      return this;
    }

    /** What the formation is told. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** On whose behalf. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** Whether it runs. */
    public Builder enabled(@Nullable Boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** How it stands. */
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /** When it runs next. */
    public Builder nextRun(@Nullable String nextRun) {
      this.nextRun = nextRun;
      return this;
    }

    /** When it last ran. */
    public Builder lastRun(@Nullable String lastRun) {
      this.lastRun = lastRun;
      return this;
    }

    /** How often in a row it failed. */
    public Builder failureCount(@Nullable Integer failureCount) {
      this.failureCount = failureCount;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SchedulerJob build() {
      return new SchedulerJob(
          id,
          type,
          title,
          schedule,
          runAt,
          message,
          userId,
          enabled,
          status,
          nextRun,
          lastRun,
          failureCount,
          unknownFields);
    }
  }
}
