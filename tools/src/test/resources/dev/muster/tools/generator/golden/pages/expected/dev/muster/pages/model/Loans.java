// Generated from specs/pages 1. Do not edit.
package dev.muster.pages.model;

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
 * What is lent.
 *
 * @param data {@code data}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Loans(LoansData data, Map<String, @Nullable Object> unknownFields)
    implements ListLoansAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Loans {
    Objects.requireNonNull(data, "data is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Loans> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Loans::builder, Builder::build)
        .required("data", moshi.adapter(LoansData.class), Loans::data, Builder::data)
        .unknown(Loans::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Loans}. */
  public static final class Builder {
    private @Nullable LoansData data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code data}. */
    public Builder data(LoansData data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Loans build() {
      return new Loans(data, unknownFields);
    }
  }
}
