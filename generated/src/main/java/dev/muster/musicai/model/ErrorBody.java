// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What errors answer with, as far as is known. Expect an empty body or text too.
 *
 * @param code The provider's name for the error.
 * @param title The same in a word or two.
 * @param message The same in a sentence.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorBody(
    @Nullable String code,
    @Nullable String title,
    @Nullable String message,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorBody {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.title = title;
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorBody> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorBody::builder, Builder::build)
        .optional("code", Json.STRING, ErrorBody::code, Builder::code)
        .optional("title", Json.STRING, ErrorBody::title, Builder::title)
        .optional("message", Json.STRING, ErrorBody::message, Builder::message)
        .unknown(ErrorBody::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorBody}. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String title;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The provider's name for the error. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** The same in a word or two. */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** The same in a sentence. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorBody build() {
      return new ErrorBody(code, title, message, unknownFields);
    }
  }
}
