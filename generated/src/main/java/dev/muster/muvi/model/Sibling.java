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
 * Another capability of the same model.
 *
 * @param slug What a job names it by.
 * @param capability What it can do.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Sibling(
    String slug, @Nullable String capability, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Sibling {
    Objects.requireNonNull(slug, "slug is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.slug = slug;
    builder.capability = capability;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Sibling> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Sibling::builder, Builder::build)
        .required("slug", Json.STRING, Sibling::slug, Builder::slug)
        .optional("capability", Json.STRING, Sibling::capability, Builder::capability)
        .unknown(Sibling::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Sibling}. */
  public static final class Builder {
    private @Nullable String slug;
    private @Nullable String capability;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What a job names it by. */
    public Builder slug(String slug) {
      this.slug = slug;
      return this;
    }

    /** What it can do. */
    public Builder capability(@Nullable String capability) {
      this.capability = capability;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Sibling build() {
      return new Sibling(slug, capability, unknownFields);
    }
  }
}
