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
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ListFinesAnswerData(
    @Nullable List<Book> fines, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ListFinesAnswerData {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ListFinesAnswerData> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ListFinesAnswerData::builder, Builder::build)
        .optional(
            "fines",
            Json.list(moshi.adapter(Book.class)),
            ListFinesAnswerData::fines,
            Builder::fines)
        .unknown(ListFinesAnswerData::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ListFinesAnswerData}. */
  public static final class Builder {
    private @Nullable List<Book> fines;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code fines}. */
    public Builder fines(@Nullable List<Book> fines) {
      this.fines = fines;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ListFinesAnswerData build() {
      return new ListFinesAnswerData(fines, unknownFields);
    }
  }
}
