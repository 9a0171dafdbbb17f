// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

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
 * Where to pay.
 *
 * @param checkoutUrl The payment page, for a person to open.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Checkout(String checkoutUrl, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Checkout {
    Objects.requireNonNull(checkoutUrl, "checkoutUrl is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.checkoutUrl = checkoutUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Checkout> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Checkout::builder, Builder::build)
        .required("checkout_url", Json.STRING, Checkout::checkoutUrl, Builder::checkoutUrl)
        .unknown(Checkout::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Checkout}. */
  public static final class Builder {
    private @Nullable String checkoutUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The payment page, for a person to open. */
    public Builder checkoutUrl(String checkoutUrl) {
      this.checkoutUrl = checkoutUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Checkout build() {
      return new Checkout(checkoutUrl, unknownFields);
    }
  }
}
