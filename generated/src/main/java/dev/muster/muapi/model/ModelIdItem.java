// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code model_id}.
 *
 * @param model Model.
 * @param weight Weight. 0 to 4, in steps of 0.01, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ModelIdItem(
    @Nullable String model, @Nullable Double weight, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ModelIdItem {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.model = model;
    builder.weight = weight;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ModelIdItem> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ModelIdItem::builder, Builder::build)
        .optional("model", Json.STRING, ModelIdItem::model, Builder::model)
        .optional("weight", Json.DOUBLE, ModelIdItem::weight, Builder::weight)
        .unknown(ModelIdItem::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ModelIdItem}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable Double weight;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Model. */
    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    /** Weight. 0 to 4, in steps of 0.01, default {@code 1}. */
    public Builder weight(@Nullable Double weight) {
      this.weight = weight;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ModelIdItem build() {
      return new ModelIdItem(model, weight, unknownFields);
    }
  }
}
