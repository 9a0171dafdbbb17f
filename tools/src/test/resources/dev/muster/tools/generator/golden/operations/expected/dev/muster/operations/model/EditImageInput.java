// Generated from specs/operations 1. Do not edit.
package dev.muster.operations.model;

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
 * @param url {@code url}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record EditImageInput(String url, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public EditImageInput {
    Objects.requireNonNull(url, "url is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.url = url;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<EditImageInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(EditImageInput::builder, Builder::build)
        .required("url", Json.STRING, EditImageInput::url, Builder::url)
        .unknown(EditImageInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link EditImageInput}. */
  public static final class Builder {
    private @Nullable String url;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code url}. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public EditImageInput build() {
      return new EditImageInput(url, unknownFields);
    }
  }
}
