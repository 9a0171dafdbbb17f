// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

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
 * Named
 *
 * @param name {@code name}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MeasuresOutlineNamed(String name, Map<String, @Nullable Object> unknownFields)
    implements MeasuresOutline {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MeasuresOutlineNamed {
    Objects.requireNonNull(name, "name is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MeasuresOutlineNamed> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MeasuresOutlineNamed::builder, Builder::build)
        .required("name", Json.STRING, MeasuresOutlineNamed::name, Builder::name)
        .unknown(MeasuresOutlineNamed::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MeasuresOutlineNamed}. */
  public static final class Builder {
    private @Nullable String name;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code name}. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MeasuresOutlineNamed build() {
      return new MeasuresOutlineNamed(name, unknownFields);
    }
  }
}
