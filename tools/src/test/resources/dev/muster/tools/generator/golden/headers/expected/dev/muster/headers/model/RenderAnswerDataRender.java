// Generated from specs/headers 1. Do not edit.
package dev.muster.headers.model;

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
 * The render itself.
 *
 * @param handle Its id.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RenderAnswerDataRender(String handle, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RenderAnswerDataRender {
    Objects.requireNonNull(handle, "handle is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.handle = handle;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RenderAnswerDataRender> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RenderAnswerDataRender::builder, Builder::build)
        .required("handle", Json.STRING, RenderAnswerDataRender::handle, Builder::handle)
        .unknown(RenderAnswerDataRender::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RenderAnswerDataRender}. */
  public static final class Builder {
    private @Nullable String handle;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder handle(String handle) {
      this.handle = handle;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RenderAnswerDataRender build() {
      return new RenderAnswerDataRender(handle, unknownFields);
    }
  }
}
