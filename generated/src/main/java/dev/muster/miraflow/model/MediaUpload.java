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
 * A file that is to be uploaded.
 *
 * @param fileName What the file is called.
 * @param contentType Its media type, which the PUT of its bytes must name too.
 * @param fileSize How large it is. In bytes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MediaUpload(
    String fileName,
    String contentType,
    Long fileSize,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MediaUpload {
    Objects.requireNonNull(fileName, "fileName is required");
    Objects.requireNonNull(contentType, "contentType is required");
    Objects.requireNonNull(fileSize, "fileSize is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fileName = fileName;
    builder.contentType = contentType;
    builder.fileSize = fileSize;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MediaUpload> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MediaUpload::builder, Builder::build)
        .required("fileName", Json.STRING, MediaUpload::fileName, Builder::fileName)
        .required("contentType", Json.STRING, MediaUpload::contentType, Builder::contentType)
        .required("fileSize", Json.LONG, MediaUpload::fileSize, Builder::fileSize)
        .unknown(MediaUpload::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MediaUpload}. */
  public static final class Builder {
    private @Nullable String fileName;
    private @Nullable String contentType;
    private @Nullable Long fileSize;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What the file is called. */
    public Builder fileName(String fileName) {
      this.fileName = fileName;
      return this;
    }

    /** Its media type, which the PUT of its bytes must name too. */
    public Builder contentType(String contentType) {
      this.contentType = contentType;
      return this;
    }

    /** How large it is. In bytes. */
    public Builder fileSize(Long fileSize) {
      this.fileSize = fileSize;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MediaUpload build() {
      return new MediaUpload(fileName, contentType, fileSize, unknownFields);
    }
  }
}
