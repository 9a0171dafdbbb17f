// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param a {@code a}.
 * @param b {@code b}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ComExamplePathLimited(
    @Nullable String a, @Nullable String b, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ComExamplePathLimited {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.a = a;
    builder.b = b;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ComExamplePathLimited> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ComExamplePathLimited::builder, Builder::build)
        .optional("a", Json.STRING, ComExamplePathLimited::a, Builder::a)
        .optional("b", Json.STRING, ComExamplePathLimited::b, Builder::b)
        .unknown(ComExamplePathLimited::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ComExamplePathLimited}. */
  public static final class Builder {
    private @Nullable String a;
    private @Nullable String b;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code a}. */
    public Builder a(@Nullable String a) {
      this.a = a;
      return this;
    }

    /** {@code b}. */
    public Builder b(@Nullable String b) {
      this.b = b;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ComExamplePathLimited build() {
      return new ComExamplePathLimited(a, b, unknownFields);
    }
  }
}
