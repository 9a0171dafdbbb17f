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
 * @param loans {@code loans}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OldLoansData(
    @Nullable List<Book> loans, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OldLoansData {
    loans = loans == null ? null : Json.copyOf(loans);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.loans = loans;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OldLoansData> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OldLoansData::builder, Builder::build)
        .optional(
            "loans", Json.list(moshi.adapter(Book.class)), OldLoansData::loans, Builder::loans)
        .unknown(OldLoansData::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OldLoansData}. */
  public static final class Builder {
    private @Nullable List<Book> loans;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code loans}. */
    public Builder loans(@Nullable List<Book> loans) {
      this.loans = loans;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OldLoansData build() {
      return new OldLoansData(loans, unknownFields);
    }
  }
}
