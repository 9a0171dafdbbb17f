// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong. Nearly every error has {@code detail}; a few have {@code error} in its place.
 *
 * @param detail What went wrong, in one of three shapes.
 * @param error What went wrong, in the rarer shape. Inferred, not documented.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorBody(
    @Nullable ErrorDetail detail,
    @Nullable ErrorMessage error,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorBody {
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
    builder.error = error;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorBody> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorBody::builder, Builder::build)
        .optional("detail", moshi.adapter(ErrorDetail.class), ErrorBody::detail, Builder::detail)
        .optional("error", moshi.adapter(ErrorMessage.class), ErrorBody::error, Builder::error)
        .unknown(ErrorBody::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorBody}. */
  public static final class Builder {
    private @Nullable ErrorDetail detail;
    private @Nullable ErrorMessage error;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What went wrong, in one of three shapes. */
    public Builder detail(@Nullable ErrorDetail detail) {
      this.detail = detail;
      return this;
    }

    /** What went wrong, in the rarer shape. Inferred, not documented. */
    public Builder error(@Nullable ErrorMessage error) {
      this.error = error;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorBody build() {
      return new ErrorBody(detail, error, unknownFields);
    }
  }
}
