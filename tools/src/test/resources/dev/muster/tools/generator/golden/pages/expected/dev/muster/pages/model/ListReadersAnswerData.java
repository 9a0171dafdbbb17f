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
 * @param readers {@code readers}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ListReadersAnswerData(
    @Nullable List<ListReadersAnswerDataReadersItem> readers,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ListReadersAnswerData {
    readers = readers == null ? null : Json.copyOf(readers);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.readers = readers;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ListReadersAnswerData> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ListReadersAnswerData::builder, Builder::build)
        .optional(
            "readers",
            Json.list(moshi.adapter(ListReadersAnswerDataReadersItem.class)),
            ListReadersAnswerData::readers,
            Builder::readers)
        .unknown(ListReadersAnswerData::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ListReadersAnswerData}. */
  public static final class Builder {
    private @Nullable List<ListReadersAnswerDataReadersItem> readers;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code readers}. */
    public Builder readers(@Nullable List<ListReadersAnswerDataReadersItem> readers) {
      this.readers = readers;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ListReadersAnswerData build() {
      return new ListReadersAnswerData(readers, unknownFields);
    }
  }
}
