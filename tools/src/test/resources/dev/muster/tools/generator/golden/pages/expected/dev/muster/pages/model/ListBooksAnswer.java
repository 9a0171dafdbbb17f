// Generated from specs/pages 1. Do not edit.
package dev.muster.pages.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param books {@code books}.
 * @param next {@code next}.
 * @param more {@code more}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ListBooksAnswer(
    List<Book> books,
    @Nullable String next,
    @Nullable Boolean more,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ListBooksAnswer {
    Objects.requireNonNull(books, "books is required");
    books = Json.copyOf(books);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.books = books;
    builder.next = next;
    builder.more = more;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ListBooksAnswer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ListBooksAnswer::builder, Builder::build)
        .required(
            "books", Json.list(moshi.adapter(Book.class)), ListBooksAnswer::books, Builder::books)
        .optional("next", Json.STRING, ListBooksAnswer::next, Builder::next)
        .optional("more", Json.BOOLEAN, ListBooksAnswer::more, Builder::more)
        .unknown(ListBooksAnswer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ListBooksAnswer}. */
  public static final class Builder {
    private @Nullable List<Book> books;
    private @Nullable String next;
    private @Nullable Boolean more;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code books}. */
    public Builder books(List<Book> books) {
      this.books = books;
      return this;
    }

    /** {@code next}. */
    public Builder next(@Nullable String next) {
      this.next = next;
      return this;
    }

    /** {@code more}. */
    public Builder more(@Nullable Boolean more) {
      this.more = more;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ListBooksAnswer build() {
      return new ListBooksAnswer(books, next, more, unknownFields);
    }
  }
}
