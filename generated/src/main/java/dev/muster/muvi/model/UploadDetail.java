// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An upload.
 *
 * @param id The upload's id.
 * @param filename The file's name.
 * @param contentType The file's type.
 * @param fileUrl Where the file is.
 * @param status {@code pending} means that the file is there, or may come; {@code expired} that it
 *     is deleted.
 * @param createdAt When the place was made.
 * @param expiresAt When the file is deleted.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record UploadDetail(
    String id,
    @Nullable String filename,
    @Nullable String contentType,
    @Nullable String fileUrl,
    UploadStatus status,
    @Nullable Instant createdAt,
    @Nullable Instant expiresAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public UploadDetail {
    Objects.requireNonNull(id, "id is required");
    Objects.requireNonNull(status, "status is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.filename = filename;
    builder.contentType = contentType;
    builder.fileUrl = fileUrl;
    builder.status = status;
    builder.createdAt = createdAt;
    builder.expiresAt = expiresAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<UploadDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(UploadDetail::builder, Builder::build)
        .required("id", Json.STRING, UploadDetail::id, Builder::id)
        .optional("filename", Json.STRING, UploadDetail::filename, Builder::filename)
        .optional("contentType", Json.STRING, UploadDetail::contentType, Builder::contentType)
        .optional("fileUrl", Json.STRING, UploadDetail::fileUrl, Builder::fileUrl)
        .required(
            "status",
            Json.wrap(Json.STRING, UploadStatus::new, UploadStatus::value),
            UploadDetail::status,
            Builder::status)
        .optional("createdAt", Json.INSTANT, UploadDetail::createdAt, Builder::createdAt)
        .optional("expiresAt", Json.INSTANT, UploadDetail::expiresAt, Builder::expiresAt)
        .unknown(UploadDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link UploadDetail}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String filename;
    private @Nullable String contentType;
    private @Nullable String fileUrl;
    private @Nullable UploadStatus status;
    private @Nullable Instant createdAt;
    private @Nullable Instant expiresAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The upload's id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The file's name. */
    public Builder filename(@Nullable String filename) {
      this.filename = filename;
      return this;
    }

    /** The file's type. */
    public Builder contentType(@Nullable String contentType) {
      this.contentType = contentType;
      return this;
    }

    /** Where the file is. */
    public Builder fileUrl(@Nullable String fileUrl) {
      this.fileUrl = fileUrl;
      return this;
    }

    /**
     * {@code pending} means that the file is there, or may come; {@code expired} that it is
     * deleted.
     */
    public Builder status(UploadStatus status) {
      this.status = status;
      return this;
    }

    /** When the place was made. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When the file is deleted. */
    public Builder expiresAt(@Nullable Instant expiresAt) {
      this.expiresAt = expiresAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public UploadDetail build() {
      return new UploadDetail(
          id, filename, contentType, fileUrl, status, createdAt, expiresAt, unknownFields);
    }
  }
}
