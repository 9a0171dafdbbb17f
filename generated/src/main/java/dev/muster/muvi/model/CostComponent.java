// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

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
 * A part of a price.
 *
 * @param component What it is for.
 * @param costMicroCents How much it is. In micro-cents (1/1,000,000 USD).
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CostComponent(
    String component, @Nullable Long costMicroCents, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CostComponent {
    Objects.requireNonNull(component, "component is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.component = component;
    builder.costMicroCents = costMicroCents;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CostComponent> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CostComponent::builder, Builder::build)
        .required("component", Json.STRING, CostComponent::component, Builder::component)
        .optional(
            "costMicroCents", Json.LONG, CostComponent::costMicroCents, Builder::costMicroCents)
        .unknown(CostComponent::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CostComponent}. */
  public static final class Builder {
    private @Nullable String component;
    private @Nullable Long costMicroCents;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What it is for. */
    public Builder component(String component) {
      this.component = component;
      return this;
    }

    /** How much it is. In micro-cents (1/1,000,000 USD). */
    public Builder costMicroCents(@Nullable Long costMicroCents) {
      this.costMicroCents = costMicroCents;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CostComponent build() {
      return new CostComponent(component, costMicroCents, unknownFields);
    }
  }
}
