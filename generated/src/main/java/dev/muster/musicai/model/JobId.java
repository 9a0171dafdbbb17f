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
 * Which job it is.
 *
 * @param id The job's id.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobId(String id, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobId {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobId> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobId::builder, Builder::build)
        .required("id", Json.STRING, JobId::id, Builder::id)
        .unknown(JobId::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobId}. */
  public static final class Builder {
    private @Nullable String id;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobId build() {
      return new JobId(id, unknownFields);
    }
  }
}
