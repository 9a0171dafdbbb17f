// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * A file that goes with a message.
 *
 * @param filename Its name.
 * @param content Its bytes, in Base64.
 * @param contentType Its media type.
 * @param size Its size. In bytes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatFile(
    String filename,
    String content,
    @Nullable String contentType,
    @Nullable Long size,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatFile {
    Objects.requireNonNull(filename, "filename is required");
    Objects.requireNonNull(content, "content is required");
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
    builder.content = content;
    builder.contentType = contentType;
    builder.size = size;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatFile> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatFile::builder, Builder::build)
        .required("filename", Json.STRING, ChatFile::filename, Builder::filename)
        .required("content", Json.STRING, ChatFile::content, Builder::content)
        .optional("content_type", Json.STRING, ChatFile::contentType, Builder::contentType)
        .optional("size", Json.LONG, ChatFile::size, Builder::size)
        .unknown(ChatFile::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatFile}. */
  public static final class Builder {
    private @Nullable String filename;
    private @Nullable String content;
    private @Nullable String contentType;
    private @Nullable Long size;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. */
    public Builder filename(String filename) {
      this.filename = filename;
      return this;
    }

    /** Its bytes, in Base64. */
    public Builder content(String content) {
      this.content = content;
      return this;
    }

    /** Its media type. */
    public Builder contentType(@Nullable String contentType) {
      this.contentType = contentType;
      return this;
    }

    /** Its size. In bytes. */
    public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatFile build() {
      return new ChatFile(filename, content, contentType, size, unknownFields);
    }
  }
}
