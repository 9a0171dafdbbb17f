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
 * An object of the API.
 *
 * @param kind Always {@code first}.
 * @param a {@code a}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MeasuresTaggedVariant1(
    String kind, String a, Map<String, @Nullable Object> unknownFields) implements MeasuresTagged {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MeasuresTaggedVariant1 {
    Objects.requireNonNull(kind, "kind is required");
    Objects.requireNonNull(a, "a is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.a = a;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MeasuresTaggedVariant1> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MeasuresTaggedVariant1::builder, Builder::build)
        .required("kind", Json.STRING, MeasuresTaggedVariant1::kind, Builder::kind)
        .required("a", Json.STRING, MeasuresTaggedVariant1::a, Builder::a)
        .unknown(MeasuresTaggedVariant1::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MeasuresTaggedVariant1}. */
  public static final class Builder {
    private String kind = "first";
    private @Nullable String a;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always {@code first}. */
    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    /** {@code a}. */
    public Builder a(String a) {
      this.a = a;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MeasuresTaggedVariant1 build() {
      return new MeasuresTaggedVariant1(kind, a, unknownFields);
    }
  }
}
