// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param value What is sent when it is chosen.
 * @param label What is shown.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record WidgetOption(
    @Nullable Object value, @Nullable String label, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public WidgetOption {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.value = value;
    builder.label = label;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<WidgetOption> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(WidgetOption::builder, Builder::build)
        .optional("value", Json.ANY, WidgetOption::value, Builder::value)
        .optional("label", Json.STRING, WidgetOption::label, Builder::label)
        .unknown(WidgetOption::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link WidgetOption}. */
  public static final class Builder {
    private @Nullable Object value;
    private @Nullable String label;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is sent when it is chosen. */
    public Builder value(@Nullable Object value) {
      this.value = value;
      return this;
    }

    /** What is shown. */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public WidgetOption build() {
      return new WidgetOption(value, label, unknownFields);
    }
  }
}
