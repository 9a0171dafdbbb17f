// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

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
 * A failed job, told as an error of the poll. The refund shows only in the headers.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param detail What the job's own answer would have said.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FailedPrediction(
    FailedPredictionDetail detail, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FailedPrediction {
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

  static JsonAdapter<FailedPrediction> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FailedPrediction::builder, Builder::build)
        .required(
            "detail",
            moshi.adapter(FailedPredictionDetail.class),
            FailedPrediction::detail,
            Builder::detail)
        .unknown(FailedPrediction::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FailedPrediction}. */
  public static final class Builder {
    private @Nullable FailedPredictionDetail detail;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What the job's own answer would have said. */
    public Builder detail(FailedPredictionDetail detail) {
      this.detail = detail;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FailedPrediction build() {
      return new FailedPrediction(detail, unknownFields);
    }
  }
}
