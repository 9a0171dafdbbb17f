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
 * A new scheduled job.
 *
 * @param type Whether a job runs once or again and again.
 * @param schedule When: a cron expression, or a time in ISO 8601.
 * @param message What the formation is told.
 * @param userId On whose behalf, with the admin key.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SchedulerJobCreation(
    ScheduleType type,
    String schedule,
    String message,
    @Nullable String userId,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SchedulerJobCreation {
    Objects.requireNonNull(type, "type is required");
    Objects.requireNonNull(schedule, "schedule is required");
    Objects.requireNonNull(message, "message is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.schedule = schedule;
    builder.message = message;
    builder.userId = userId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SchedulerJobCreation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SchedulerJobCreation::builder, Builder::build)
        .required(
            "type",
            Json.wrap(Json.STRING, ScheduleType::new, ScheduleType::value),
            SchedulerJobCreation::type,
            Builder::type)
        .required("schedule", Json.STRING, SchedulerJobCreation::schedule, Builder::schedule)
        .required("message", Json.STRING, SchedulerJobCreation::message, Builder::message)
        .optional("user_id", Json.STRING, SchedulerJobCreation::userId, Builder::userId)
        .unknown(SchedulerJobCreation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SchedulerJobCreation}. */
  public static final class Builder {
    private @Nullable ScheduleType type;
    private @Nullable String schedule;
    private @Nullable String message;
    private @Nullable String userId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Whether a job runs once or again and again. */
    public Builder type(ScheduleType type) {
      this.type = type;
      return this;
    }

    /** When: a cron expression, or a time in ISO 8601. */
    public Builder schedule(String schedule) {
      this.schedule = schedule;
      return this;
    }

    /** What the formation is told. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** On whose behalf, with the admin key. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SchedulerJobCreation build() {
      return new SchedulerJobCreation(type, schedule, message, userId, unknownFields);
    }
  }
}
