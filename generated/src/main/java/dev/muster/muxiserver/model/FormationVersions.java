// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is deployed now and what was before.
 *
 * @param current The version that is live, or the hash of its bundle.
 * @param previous The version to which a rollback leads; absent if there is none.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationVersions(
    @Nullable String current,
    @Nullable String previous,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationVersions {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.current = current;
    builder.previous = previous;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationVersions> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationVersions::builder, Builder::build)
        .optional("current", Json.STRING, FormationVersions::current, Builder::current)
        .optional("previous", Json.STRING, FormationVersions::previous, Builder::previous)
        .unknown(FormationVersions::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationVersions}. */
  public static final class Builder {
    private @Nullable String current;
    private @Nullable String previous;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The version that is live, or the hash of its bundle. */
    public Builder current(@Nullable String current) {
      this.current = current;
      return this;
    }

    /** The version to which a rollback leads; absent if there is none. */
    public Builder previous(@Nullable String previous) {
      this.previous = previous;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationVersions build() {
      return new FormationVersions(current, previous, unknownFields);
    }
  }
}
