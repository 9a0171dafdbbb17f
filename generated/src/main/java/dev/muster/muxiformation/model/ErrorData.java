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
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a problem.
 *
 * @param validationErrors Everything that is wrong with the request.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorData(
    @Nullable List<Violation> validationErrors, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorData {
    validationErrors = validationErrors == null ? null : Json.copyOf(validationErrors);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.validationErrors = validationErrors;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorData> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorData::builder, Builder::build)
        .optional(
            "validation_errors",
            Json.list(moshi.adapter(Violation.class)),
            ErrorData::validationErrors,
            Builder::validationErrors)
        .unknown(ErrorData::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorData}. */
  public static final class Builder {
    private @Nullable List<Violation> validationErrors;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Everything that is wrong with the request. */
    public Builder validationErrors(@Nullable List<Violation> validationErrors) {
      this.validationErrors = validationErrors;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorData build() {
      return new ErrorData(validationErrors, unknownFields);
    }
  }
}
