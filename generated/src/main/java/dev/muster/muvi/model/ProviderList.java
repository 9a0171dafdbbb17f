// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Providers.
 *
 * @param providers The providers.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ProviderList(
    List<ProviderInfo> providers, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ProviderList {
    Objects.requireNonNull(providers, "providers is required");
    providers = Json.copyOf(providers);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.providers = providers;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ProviderList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ProviderList::builder, Builder::build)
        .required(
            "providers",
            Json.list(moshi.adapter(ProviderInfo.class)),
            ProviderList::providers,
            Builder::providers)
        .unknown(ProviderList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ProviderList}. */
  public static final class Builder {
    private @Nullable List<ProviderInfo> providers;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The providers. */
    public Builder providers(List<ProviderInfo> providers) {
      this.providers = providers;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ProviderList build() {
      return new ProviderList(providers, unknownFields);
    }
  }
}
