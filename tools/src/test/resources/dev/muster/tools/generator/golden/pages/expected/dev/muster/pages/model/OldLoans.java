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
 * What is lent, as it was told before.
 *
 * @param year {@code year}.
 * @param data {@code data}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OldLoans(Long year, OldLoansData data, Map<String, @Nullable Object> unknownFields)
    implements ListLoansAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OldLoans {
    Objects.requireNonNull(year, "year is required");
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
    builder.year = year;
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OldLoans> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OldLoans::builder, Builder::build)
        .required("year", Json.LONG, OldLoans::year, Builder::year)
        .required("data", moshi.adapter(OldLoansData.class), OldLoans::data, Builder::data)
        .unknown(OldLoans::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OldLoans}. */
  public static final class Builder {
    private @Nullable Long year;
    private @Nullable OldLoansData data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code year}. */
    public Builder year(Long year) {
      this.year = year;
      return this;
    }

    /** {@code data}. */
    public Builder data(OldLoansData data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OldLoans build() {
      return new OldLoans(year, data, unknownFields);
    }
  }
}
