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
 * One part of a reply.
 *
 * @param type {@code text}, or what else it is.
 * @param text The text.
 * @param file The file. Its form is not stated.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatPart(
    String type,
    @Nullable String text,
    @Nullable Object file,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatPart {
    Objects.requireNonNull(type, "type is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.text = text;
    builder.file = file;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatPart> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatPart::builder, Builder::build)
        .required("type", Json.STRING, ChatPart::type, Builder::type)
        .optional("text", Json.STRING, ChatPart::text, Builder::text)
        .optional("file", Json.ANY, ChatPart::file, Builder::file)
        .unknown(ChatPart::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatPart}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable String text;
    private @Nullable Object file;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code text}, or what else it is. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** The text. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /** The file. Its form is not stated. */
    public Builder file(@Nullable Object file) {
      this.file = file;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatPart build() {
      return new ChatPart(type, text, file, unknownFields);
    }
  }
}
