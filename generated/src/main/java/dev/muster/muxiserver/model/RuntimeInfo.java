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
 * The server's own process.
 *
 * @param goroutines How many goroutines it has.
 * @param goVersion The Go release that it was built with.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RuntimeInfo(
    @Nullable Integer goroutines,
    @Nullable String goVersion,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RuntimeInfo {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.goroutines = goroutines;
    builder.goVersion = goVersion;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RuntimeInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RuntimeInfo::builder, Builder::build)
        .optional("goroutines", Json.INTEGER, RuntimeInfo::goroutines, Builder::goroutines)
        .optional("go_version", Json.STRING, RuntimeInfo::goVersion, Builder::goVersion)
        .unknown(RuntimeInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RuntimeInfo}. */
  public static final class Builder {
    private @Nullable Integer goroutines;
    private @Nullable String goVersion;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How many goroutines it has. */
    public Builder goroutines(@Nullable Integer goroutines) {
      this.goroutines = goroutines;
      return this;
    }

    /** The Go release that it was built with. */
    public Builder goVersion(@Nullable String goVersion) {
      this.goVersion = goVersion;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RuntimeInfo build() {
      return new RuntimeInfo(goroutines, goVersion, unknownFields);
    }
  }
}
