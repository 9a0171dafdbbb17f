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
 * Where a file's bytes are to be sent.
 *
 * @param mediaId The id to finalise the upload by, and then to use the media by.
 * @param uploadUrl The signed URL to PUT the bytes to. It needs no key, and must not get one.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MediaTicket(
    String mediaId, String uploadUrl, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MediaTicket {
    Objects.requireNonNull(mediaId, "mediaId is required");
    Objects.requireNonNull(uploadUrl, "uploadUrl is required");
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
    builder.uploadUrl = uploadUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "MediaTicket["
        + "mediaId="
        + mediaId
        + ", uploadUrl="
        + (uploadUrl == null ? null : "***")
        + ", unknownFields="
        + unknownFields.keySet()
        + "]";
  }

  static JsonAdapter<MediaTicket> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MediaTicket::builder, Builder::build)
        .required("mediaId", Json.STRING, MediaTicket::mediaId, Builder::mediaId)
        .required("uploadUrl", Json.STRING, MediaTicket::uploadUrl, Builder::uploadUrl)
        .unknown(MediaTicket::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MediaTicket}. */
  public static final class Builder {
    private @Nullable String mediaId;
    private @Nullable String uploadUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id to finalise the upload by, and then to use the media by. */
    public Builder mediaId(String mediaId) {
      this.mediaId = mediaId;
      return this;
    }

    /** The signed URL to PUT the bytes to. It needs no key, and must not get one. */
    public Builder uploadUrl(String uploadUrl) {
      this.uploadUrl = uploadUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MediaTicket build() {
      return new MediaTicket(mediaId, uploadUrl, unknownFields);
    }
  }
}
