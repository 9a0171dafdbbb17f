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
 * One entry of {@code lora_list}.
 *
 * @param path Path.
 * @param scale Scale. 0 to 4, in steps of 0.01, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LoraListItem(
    @Nullable String path, @Nullable Double scale, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LoraListItem {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.path = path;
    builder.scale = scale;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LoraListItem> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LoraListItem::builder, Builder::build)
        .optional("path", Json.STRING, LoraListItem::path, Builder::path)
        .optional("scale", Json.DOUBLE, LoraListItem::scale, Builder::scale)
        .unknown(LoraListItem::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LoraListItem}. */
  public static final class Builder {
    private @Nullable String path;
    private @Nullable Double scale;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Path. */
    public Builder path(@Nullable String path) {
      this.path = path;
      return this;
    }

    /** Scale. 0 to 4, in steps of 0.01, default {@code 1}. */
    public Builder scale(@Nullable Double scale) {
      this.scale = scale;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LoraListItem build() {
      return new LoraListItem(path, scale, unknownFields);
    }
  }
}
