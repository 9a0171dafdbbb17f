// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * The success envelope around the server's state.
 *
 * @param success True.
 * @param data How the server is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ServerStatusEnvelope(
    @Nullable Boolean success, ServerStatus data, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ServerStatusEnvelope {
    Objects.requireNonNull(data, "data is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.success = success;
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ServerStatusEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ServerStatusEnvelope::builder, Builder::build)
        .optional("success", Json.BOOLEAN, ServerStatusEnvelope::success, Builder::success)
        .required(
            "data", moshi.adapter(ServerStatus.class), ServerStatusEnvelope::data, Builder::data)
        .unknown(ServerStatusEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ServerStatusEnvelope}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable ServerStatus data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** True. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** How the server is. */
    public Builder data(ServerStatus data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ServerStatusEnvelope build() {
      return new ServerStatusEnvelope(success, data, unknownFields);
    }
  }
}
