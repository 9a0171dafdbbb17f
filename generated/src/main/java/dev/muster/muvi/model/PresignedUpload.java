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
 * A place for a file.
 *
 * @param uploadUrl Where to PUT the file, within 15 minutes. Whoever knows the URL may use it.
 * @param fileUrl Where the file will be, for a job's input.
 * @param fileId The upload's id.
 * @param expiresAt When the file is deleted.
 * @param maxSize The most bytes that the file may have. In bytes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PresignedUpload(
    String uploadUrl,
    String fileUrl,
    @Nullable String fileId,
    @Nullable Instant expiresAt,
    @Nullable Long maxSize,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PresignedUpload {
    Objects.requireNonNull(uploadUrl, "uploadUrl is required");
    Objects.requireNonNull(fileUrl, "fileUrl is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.uploadUrl = uploadUrl;
    builder.fileUrl = fileUrl;
    builder.fileId = fileId;
    builder.expiresAt = expiresAt;
    builder.maxSize = maxSize;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "PresignedUpload["
        + "uploadUrl="
        + (uploadUrl == null ? null : "***")
        + ", fileUrl="
        + fileUrl
        + ", fileId="
        + fileId
        + ", expiresAt="
        + expiresAt
        + ", maxSize="
        + maxSize
        + ", unknownFields="
        + unknownFields.keySet()
        + "]";
  }

  static JsonAdapter<PresignedUpload> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PresignedUpload::builder, Builder::build)
        .required("uploadUrl", Json.STRING, PresignedUpload::uploadUrl, Builder::uploadUrl)
        .required("fileUrl", Json.STRING, PresignedUpload::fileUrl, Builder::fileUrl)
        .optional("fileId", Json.STRING, PresignedUpload::fileId, Builder::fileId)
        .optional("expiresAt", Json.INSTANT, PresignedUpload::expiresAt, Builder::expiresAt)
        .optional("maxSize", Json.LONG, PresignedUpload::maxSize, Builder::maxSize)
        .unknown(PresignedUpload::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PresignedUpload}. */
  public static final class Builder {
    private @Nullable String uploadUrl;
    private @Nullable String fileUrl;
    private @Nullable String fileId;
    private @Nullable Instant expiresAt;
    private @Nullable Long maxSize;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where to PUT the file, within 15 minutes. Whoever knows the URL may use it. */
    public Builder uploadUrl(String uploadUrl) {
      this.uploadUrl = uploadUrl;
      return this;
    }

    /** Where the file will be, for a job's input. */
    public Builder fileUrl(String fileUrl) {
      this.fileUrl = fileUrl;
      return this;
    }

    /** The upload's id. */
    public Builder fileId(@Nullable String fileId) {
      this.fileId = fileId;
      return this;
    }

    /** When the file is deleted. */
    public Builder expiresAt(@Nullable Instant expiresAt) {
      this.expiresAt = expiresAt;
      return this;
    }

    /** The most bytes that the file may have. In bytes. */
    public Builder maxSize(@Nullable Long maxSize) {
      this.maxSize = maxSize;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PresignedUpload build() {
      return new PresignedUpload(uploadUrl, fileUrl, fileId, expiresAt, maxSize, unknownFields);
    }
  }
}
