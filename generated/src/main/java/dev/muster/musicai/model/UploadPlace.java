// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

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
 * A place for a file.
 *
 * @param uploadUrl Where to PUT the file. Whoever knows the URL may use it.
 * @param downloadUrl Where the file will be, for a job's parameters. Whoever knows the URL may read
 *     it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record UploadPlace(
    String uploadUrl, String downloadUrl, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public UploadPlace {
    Objects.requireNonNull(uploadUrl, "uploadUrl is required");
    Objects.requireNonNull(downloadUrl, "downloadUrl is required");
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
    builder.downloadUrl = downloadUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "UploadPlace["
        + "uploadUrl="
        + (uploadUrl == null ? null : "***")
        + ", downloadUrl="
        + (downloadUrl == null ? null : "***")
        + ", unknownFields="
        + unknownFields.keySet()
        + "]";
  }

  static JsonAdapter<UploadPlace> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(UploadPlace::builder, Builder::build)
        .required("uploadUrl", Json.STRING, UploadPlace::uploadUrl, Builder::uploadUrl)
        .required("downloadUrl", Json.STRING, UploadPlace::downloadUrl, Builder::downloadUrl)
        .unknown(UploadPlace::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link UploadPlace}. */
  public static final class Builder {
    private @Nullable String uploadUrl;
    private @Nullable String downloadUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where to PUT the file. Whoever knows the URL may use it. */
    public Builder uploadUrl(String uploadUrl) {
      this.uploadUrl = uploadUrl;
      return this;
    }

    /** Where the file will be, for a job's parameters. Whoever knows the URL may read it. */
    public Builder downloadUrl(String downloadUrl) {
      this.downloadUrl = downloadUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public UploadPlace build() {
      return new UploadPlace(uploadUrl, downloadUrl, unknownFields);
    }
  }
}
