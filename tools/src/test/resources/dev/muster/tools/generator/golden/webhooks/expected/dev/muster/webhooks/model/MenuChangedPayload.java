// Generated from specs/webhooks 1. Do not edit.
package dev.muster.webhooks.model;

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
 * @param dishes {@code dishes}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MenuChangedPayload(
    @Nullable List<String> dishes, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MenuChangedPayload {
    dishes = dishes == null ? null : Json.copyOf(dishes);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.dishes = dishes;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MenuChangedPayload> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MenuChangedPayload::builder, Builder::build)
        .optional("dishes", Json.list(Json.STRING), MenuChangedPayload::dishes, Builder::dishes)
        .unknown(MenuChangedPayload::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MenuChangedPayload}. */
  public static final class Builder {
    private @Nullable List<String> dishes;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code dishes}. */
    public Builder dishes(@Nullable List<String> dishes) {
      this.dishes = dishes;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MenuChangedPayload build() {
      return new MenuChangedPayload(dishes, unknownFields);
    }
  }
}
