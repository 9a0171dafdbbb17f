// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

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
 * A file that is to be uploaded.
 *
 * @param filename Its name. Not empty.
 * @param contentType A type of file that may be uploaded. Images may have 10 MiB, videos 100 MiB,
 *     audio 50 MiB.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record UploadRequest(
    String filename, UploadContentType contentType, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public UploadRequest {
    Objects.requireNonNull(filename, "filename is required");
    Objects.requireNonNull(contentType, "contentType is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.filename = filename;
    builder.contentType = contentType;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<UploadRequest> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(UploadRequest::builder, Builder::build)
        .required("filename", Json.STRING, UploadRequest::filename, Builder::filename)
        .required(
            "contentType",
            Json.wrap(Json.STRING, UploadContentType::new, UploadContentType::value),
            UploadRequest::contentType,
            Builder::contentType)
        .unknown(UploadRequest::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link UploadRequest}. */
  public static final class Builder {
    private @Nullable String filename;
    private @Nullable UploadContentType contentType;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. Not empty. */
    public Builder filename(String filename) {
      this.filename = filename;
      return this;
    }

    /**
     * A type of file that may be uploaded. Images may have 10 MiB, videos 100 MiB, audio 50 MiB.
     */
    public Builder contentType(UploadContentType contentType) {
      this.contentType = contentType;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public UploadRequest build() {
      return new UploadRequest(filename, contentType, unknownFields);
    }
  }
}
