// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * The success envelope around a deletion.
 *
 * @param success True.
 * @param data A formation that is gone.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DeletionEnvelope(
    @Nullable Boolean success, Deletion data, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DeletionEnvelope {
    Objects.requireNonNull(data, "data is required");
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
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DeletionEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DeletionEnvelope::builder, Builder::build)
        .optional("success", Json.BOOLEAN, DeletionEnvelope::success, Builder::success)
        .required("data", moshi.adapter(Deletion.class), DeletionEnvelope::data, Builder::data)
        .unknown(DeletionEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DeletionEnvelope}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable Deletion data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** True. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** A formation that is gone. */
    public Builder data(Deletion data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DeletionEnvelope build() {
      return new DeletionEnvelope(success, data, unknownFields);
    }
  }
}
