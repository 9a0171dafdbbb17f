// Generated from specs/pages 1. Do not edit.
package dev.muster.pages.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A book.
 *
 * @param title {@code title}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Book(@Nullable String title, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Book {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = title;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Book> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Book::builder, Builder::build)
        .optional("title", Json.STRING, Book::title, Builder::title)
        .unknown(Book::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Book}. */
  public static final class Builder {
    private @Nullable String title;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code title}. */
    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Book build() {
      return new Book(title, unknownFields);
    }
  }
}
