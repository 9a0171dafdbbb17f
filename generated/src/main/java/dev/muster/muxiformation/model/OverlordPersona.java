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
 * The way in which the overlord speaks.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param persona The text of it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OverlordPersona(
    @Nullable String persona, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OverlordPersona {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.persona = persona;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OverlordPersona> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OverlordPersona::builder, Builder::build)
        .optional("persona", Json.STRING, OverlordPersona::persona, Builder::persona)
        .unknown(OverlordPersona::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OverlordPersona}. */
  public static final class Builder {
    private @Nullable String persona;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The text of it. */
    public Builder persona(@Nullable String persona) {
      this.persona = persona;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OverlordPersona build() {
      return new OverlordPersona(persona, unknownFields);
    }
  }
}
