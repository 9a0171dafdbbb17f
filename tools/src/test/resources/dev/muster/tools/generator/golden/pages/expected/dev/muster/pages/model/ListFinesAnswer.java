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
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param fines {@code fines}.
 * @param data {@code data}.
 * @param next {@code next}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ListFinesAnswer(
    @Nullable List<Book> fines,
    @Nullable ListFinesAnswerData data,
    @Nullable String next,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ListFinesAnswer {
    fines = fines == null ? null : Json.copyOf(fines);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fines = fines;
    builder.data = data;
    builder.next = next;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ListFinesAnswer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ListFinesAnswer::builder, Builder::build)
        .optional(
            "fines", Json.list(moshi.adapter(Book.class)), ListFinesAnswer::fines, Builder::fines)
        .optional(
            "data", moshi.adapter(ListFinesAnswerData.class), ListFinesAnswer::data, Builder::data)
        .optional("next", Json.STRING, ListFinesAnswer::next, Builder::next)
        .unknown(ListFinesAnswer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ListFinesAnswer}. */
  public static final class Builder {
    private @Nullable List<Book> fines;
    private @Nullable ListFinesAnswerData data;
    private @Nullable String next;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code fines}. */
    public Builder fines(@Nullable List<Book> fines) {
      this.fines = fines;
      return this;
    }

    /** {@code data}. */
    public Builder data(@Nullable ListFinesAnswerData data) {
      this.data = data;
      return this;
    }

    /** {@code next}. */
    public Builder next(@Nullable String next) {
      this.next = next;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ListFinesAnswer build() {
      return new ListFinesAnswer(fines, data, next, unknownFields);
    }
  }
}
