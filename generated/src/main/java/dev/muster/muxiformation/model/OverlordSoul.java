// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The character that the overlord is given.
 *
 * @param soul The text of it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OverlordSoul(@Nullable String soul, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OverlordSoul {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.soul = soul;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OverlordSoul> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OverlordSoul::builder, Builder::build)
        .optional("soul", Json.STRING, OverlordSoul::soul, Builder::soul)
        .unknown(OverlordSoul::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OverlordSoul}. */
  public static final class Builder {
    private @Nullable String soul;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The text of it. */
    public Builder soul(@Nullable String soul) {
      this.soul = soul;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OverlordSoul build() {
      return new OverlordSoul(soul, unknownFields);
    }
  }
}
