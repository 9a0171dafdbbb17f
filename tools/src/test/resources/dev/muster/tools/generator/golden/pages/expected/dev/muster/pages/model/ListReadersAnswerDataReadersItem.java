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
 * An object of the API.
 *
 * @param number {@code number}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ListReadersAnswerDataReadersItem(
    @Nullable Long number, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ListReadersAnswerDataReadersItem {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ListReadersAnswerDataReadersItem> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ListReadersAnswerDataReadersItem::builder, Builder::build)
        .optional("number", Json.LONG, ListReadersAnswerDataReadersItem::number, Builder::number)
        .unknown(ListReadersAnswerDataReadersItem::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ListReadersAnswerDataReadersItem}. */
  public static final class Builder {
    private @Nullable Long number;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code number}. */
    public Builder number(@Nullable Long number) {
      this.number = number;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ListReadersAnswerDataReadersItem build() {
      return new ListReadersAnswerDataReadersItem(number, unknownFields);
    }
  }
}
