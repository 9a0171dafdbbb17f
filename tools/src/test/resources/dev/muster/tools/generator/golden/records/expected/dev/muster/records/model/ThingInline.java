// Generated from specs/records 1. Do not edit.
package dev.muster.records.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Written out here.
 *
 * @param classValue {@code class}.
 * @param waitValue {@code wait}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ThingInline(
    @Nullable String classValue,
    @Nullable Boolean waitValue,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ThingInline {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.classValue = classValue;
    builder.waitValue = waitValue;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ThingInline> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ThingInline::builder, Builder::build)
        .optional("class", Json.STRING, ThingInline::classValue, Builder::classValue)
        .optional("wait", Json.BOOLEAN, ThingInline::waitValue, Builder::waitValue)
        .unknown(ThingInline::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ThingInline}. */
  public static final class Builder {
    private @Nullable String classValue;
    private @Nullable Boolean waitValue;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code class}. */
    public Builder classValue(@Nullable String classValue) {
      this.classValue = classValue;
      return this;
    }

    /** {@code wait}. */
    public Builder waitValue(@Nullable Boolean waitValue) {
      this.waitValue = waitValue;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ThingInline build() {
      return new ThingInline(classValue, waitValue, unknownFields);
    }
  }
}
