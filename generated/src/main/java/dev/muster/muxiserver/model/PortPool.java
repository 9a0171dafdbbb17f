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
 * The ports that the server may give to formations.
 *
 * @param total How many there are.
 * @param available How many are free.
 * @param allocated How many are taken.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PortPool(
    @Nullable Integer total,
    @Nullable Integer available,
    @Nullable Integer allocated,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PortPool {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.total = total;
    builder.available = available;
    builder.allocated = allocated;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PortPool> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PortPool::builder, Builder::build)
        .optional("total", Json.INTEGER, PortPool::total, Builder::total)
        .optional("available", Json.INTEGER, PortPool::available, Builder::available)
        .optional("allocated", Json.INTEGER, PortPool::allocated, Builder::allocated)
        .unknown(PortPool::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PortPool}. */
  public static final class Builder {
    private @Nullable Integer total;
    private @Nullable Integer available;
    private @Nullable Integer allocated;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How many there are. */
    public Builder total(@Nullable Integer total) {
      this.total = total;
      return this;
    }

    /** How many are free. */
    public Builder available(@Nullable Integer available) {
      this.available = available;
      return this;
    }

    /** How many are taken. */
    public Builder allocated(@Nullable Integer allocated) {
      this.allocated = allocated;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PortPool build() {
      return new PortPool(total, available, allocated, unknownFields);
    }
  }
}
