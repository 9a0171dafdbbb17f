// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

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
 * An image that is done. That there is a {@code downloadUrl} tells it from everything else.
 *
 * @param id The image's id.
 * @param name The name that its job was given.
 * @param prompt What it was made from.
 * @param createdAt When it was made.
 * @param downloadUrl Where its file lies, signed and good for a limited time. It needs no key, and
 *     must not get one.
 * @param mediaId The same image as something that further jobs can edit or inpaint.
 * @param result Not in the reference's schema; its texts let one expect {@code success} here.
 *     Inferred, not documented.
 * @param status Not in the reference's schema; its texts let one expect {@code inference_complete}
 *     here. Inferred, not documented.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Image(
    @Nullable String id,
    @Nullable String name,
    @Nullable String prompt,
    @Nullable Instant createdAt,
    String downloadUrl,
    @Nullable String mediaId,
    @Nullable String result,
    @Nullable JobStatus status,
    Map<String, @Nullable Object> unknownFields)
    implements ImageJob {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Image {
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
    builder.id = id;
    builder.name = name;
    builder.prompt = prompt;
    builder.createdAt = createdAt;
    builder.downloadUrl = downloadUrl;
    builder.mediaId = mediaId;
    builder.result = result;
    builder.status = status;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "Image["
        + "id="
        + id
        + ", name="
        + name
        + ", prompt="
        + prompt
        + ", createdAt="
        + createdAt
        + ", downloadUrl="
        + (downloadUrl == null ? null : "***")
        + ", mediaId="
        + mediaId
        + ", result="
        + result
        + ", status="
        + status
        + ", unknownFields="
        + unknownFields.keySet()
        + "]";
  }

  static JsonAdapter<Image> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Image::builder, Builder::build)
        .optional("id", Json.STRING, Image::id, Builder::id)
        .optional("name", Json.STRING, Image::name, Builder::name)
        .optional("prompt", Json.STRING, Image::prompt, Builder::prompt)
        .optional("createdAt", Json.INSTANT, Image::createdAt, Builder::createdAt)
        .required("downloadUrl", Json.STRING, Image::downloadUrl, Builder::downloadUrl)
        .optional("mediaId", Json.STRING, Image::mediaId, Builder::mediaId)
        .optional("result", Json.STRING, Image::result, Builder::result)
        .optional(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            Image::status,
            Builder::status)
        .unknown(Image::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Image}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String prompt;
    private @Nullable Instant createdAt;
    private @Nullable String downloadUrl;
    private @Nullable String mediaId;
    private @Nullable String result;
    private @Nullable JobStatus status;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The image's id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The name that its job was given. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What it was made from. */
    public Builder prompt(@Nullable String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** When it was made. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /**
     * Where its file lies, signed and good for a limited time. It needs no key, and must not get
     * one.
     */
    public Builder downloadUrl(String downloadUrl) {
      this.downloadUrl = downloadUrl;
      return this;
    }

    /** The same image as something that further jobs can edit or inpaint. */
    public Builder mediaId(@Nullable String mediaId) {
      this.mediaId = mediaId;
      return this;
    }

    /**
     * Not in the reference's schema; its texts let one expect {@code success} here. Inferred, not
     * documented.
     */
    public Builder result(@Nullable String result) {
      this.result = result;
      return this;
    }

    /**
     * Not in the reference's schema; its texts let one expect {@code inference_complete} here.
     * Inferred, not documented.
     */
    public Builder status(@Nullable JobStatus status) {
      this.status = status;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Image build() {
      return new Image(
          id, name, prompt, createdAt, downloadUrl, mediaId, result, status, unknownFields);
    }
  }
}
