// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change about a scheduled job; what is left out stays.
 *
 * @param message What the formation is told.
 * @param schedule When: a cron expression, or a time in ISO 8601.
 * @param title Its title.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SchedulerJobChange(
    @Nullable String message,
    @Nullable String schedule,
    @Nullable String title,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SchedulerJobChange {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.schedule = schedule;
    builder.title = title;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SchedulerJobChange> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SchedulerJobChange::builder, Builder::build)
        .optional("message", Json.STRING, SchedulerJobChange::message, Builder::message)
        .optional("schedule", Json.STRING, SchedulerJobChange::schedule, Builder::schedule)
        .optional("title", Json.STRING, SchedulerJobChange::title, Builder::title)
        .unknown(SchedulerJobChange::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SchedulerJobChange}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String schedule;
    private @Nullable String title;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What the formation is told. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** When: a cron expression, or a time in ISO 8601. */
    public Builder schedule(@Nullable String schedule) {
      this.schedule = schedule;
      return this;
    }

    /** Its title. */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SchedulerJobChange build() {
      return new SchedulerJobChange(message, schedule, title, unknownFields);
    }
  }
}
