// Generated from specs/records 1. Do not edit.
package dev.muster.records.model;

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
 * All of a part, and more.
 *
 * @param name {@code name}.
 * @param of All of a part, and more.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Whole(String name, Whole of, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Whole {
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(of, "of is required");
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
    builder.of = of;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Whole> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Whole::builder, Builder::build)
        .required("name", Json.STRING, Whole::name, Builder::name)
        .required("of", moshi.adapter(Whole.class), Whole::of, Builder::of)
        .unknown(Whole::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Whole}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Whole of;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code name}. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** All of a part, and more. */
    public Builder of(Whole of) {
      this.of = of;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Whole build() {
      return new Whole(name, of, unknownFields);
    }
  }
}
