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
 * The first event of a followed log.
 *
 * @param formationId The formation's id.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LogConnected(
    @Nullable String formationId, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LogConnected {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.formationId = formationId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LogConnected> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LogConnected::builder, Builder::build)
        .optional("formation_id", Json.STRING, LogConnected::formationId, Builder::formationId)
        .unknown(LogConnected::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LogConnected}. */
  public static final class Builder {
    private @Nullable String formationId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The formation's id. */
    public Builder formationId(@Nullable String formationId) {
      this.formationId = formationId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LogConnected build() {
      return new LogConnected(formationId, unknownFields);
    }
  }
}
