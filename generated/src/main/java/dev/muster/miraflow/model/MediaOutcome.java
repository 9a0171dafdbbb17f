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
 * Whether the media can be used now.
 *
 * @param success Whether the file is there. False where its bytes never came.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MediaOutcome(Boolean success, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MediaOutcome {
    Objects.requireNonNull(success, "success is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.success = success;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MediaOutcome> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MediaOutcome::builder, Builder::build)
        .required("success", Json.BOOLEAN, MediaOutcome::success, Builder::success)
        .unknown(MediaOutcome::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MediaOutcome}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Whether the file is there. False where its bytes never came. */
    public Builder success(Boolean success) {
      this.success = success;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MediaOutcome build() {
      return new MediaOutcome(success, unknownFields);
    }
  }
}
