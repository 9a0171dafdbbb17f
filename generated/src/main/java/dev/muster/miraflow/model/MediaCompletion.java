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
 * An upload whose bytes have been sent.
 *
 * @param mediaId The id that the upload was given.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MediaCompletion(String mediaId, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MediaCompletion {
    Objects.requireNonNull(mediaId, "mediaId is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.mediaId = mediaId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MediaCompletion> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MediaCompletion::builder, Builder::build)
        .required("mediaId", Json.STRING, MediaCompletion::mediaId, Builder::mediaId)
        .unknown(MediaCompletion::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MediaCompletion}. */
  public static final class Builder {
    private @Nullable String mediaId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id that the upload was given. */
    public Builder mediaId(String mediaId) {
      this.mediaId = mediaId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MediaCompletion build() {
      return new MediaCompletion(mediaId, unknownFields);
    }
  }
}
