// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

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
 * An object of the API.
 *
 * @param detail {@code detail}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FailedDrawing(
    FailedDrawingDetail detail, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FailedDrawing {
    Objects.requireNonNull(detail, "detail is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.detail = detail;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FailedDrawing> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FailedDrawing::builder, Builder::build)
        .required(
            "detail",
            moshi.adapter(FailedDrawingDetail.class),
            FailedDrawing::detail,
            Builder::detail)
        .unknown(FailedDrawing::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FailedDrawing}. */
  public static final class Builder {
    private @Nullable FailedDrawingDetail detail;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code detail}. */
    public Builder detail(FailedDrawingDetail detail) {
      this.detail = detail;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FailedDrawing build() {
      return new FailedDrawing(detail, unknownFields);
    }
  }
}
