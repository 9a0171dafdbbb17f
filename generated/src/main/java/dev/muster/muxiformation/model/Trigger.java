// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * What a trigger says to the formation.
 *
 * @param name Its name.
 * @param content Its text, with places for data.
 * @param dataFields The names of the data that it takes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Trigger(
    String name,
    @Nullable String content,
    @Nullable List<String> dataFields,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Trigger {
    Objects.requireNonNull(name, "name is required");
    dataFields = dataFields == null ? null : Json.copyOf(dataFields);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.content = content;
    builder.dataFields = dataFields;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Trigger> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Trigger::builder, Builder::build)
        .required("name", Json.STRING, Trigger::name, Builder::name)
        .optional("content", Json.STRING, Trigger::content, Builder::content)
        .optional("data_fields", Json.list(Json.STRING), Trigger::dataFields, Builder::dataFields)
        .unknown(Trigger::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Trigger}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String content;
    private @Nullable List<String> dataFields;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Its text, with places for data. */
    public Builder content(@Nullable String content) {
      this.content = content;
      return this;
    }

    /** The names of the data that it takes. */
    public Builder dataFields(@Nullable List<String> dataFields) {
      this.dataFields = dataFields;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Trigger build() {
      return new Trigger(name, content, dataFields, unknownFields);
    }
  }
}
