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
 * All triggers.
 *
 * @param triggers Their names.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record TriggerList(
    List<String> triggers, @Nullable Integer count, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public TriggerList {
    Objects.requireNonNull(triggers, "triggers is required");
    triggers = Json.copyOf(triggers);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.triggers = triggers;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<TriggerList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(TriggerList::builder, Builder::build)
        .required("triggers", Json.list(Json.STRING), TriggerList::triggers, Builder::triggers)
        .optional("count", Json.INTEGER, TriggerList::count, Builder::count)
        .unknown(TriggerList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link TriggerList}. */
  public static final class Builder {
    private @Nullable List<String> triggers;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Their names. */
    public Builder triggers(List<String> triggers) {
      this.triggers = triggers;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public TriggerList build() {
      return new TriggerList(triggers, count, unknownFields);
    }
  }
}
