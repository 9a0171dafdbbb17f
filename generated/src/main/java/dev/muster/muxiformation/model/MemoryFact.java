// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * A fact with a name for its kind.
 *
 * @param type The kind of fact.
 * @param detail The fact.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MemoryFact(
    @Nullable String type, String detail, Map<String, @Nullable Object> unknownFields)
    implements MemoryContent {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MemoryFact {
    Objects.requireNonNull(detail, "detail is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.detail = detail;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MemoryFact> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MemoryFact::builder, Builder::build)
        .optional("type", Json.STRING, MemoryFact::type, Builder::type)
        .required("detail", Json.STRING, MemoryFact::detail, Builder::detail)
        .unknown(MemoryFact::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MemoryFact}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable String detail;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The kind of fact. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** The fact. */
    public Builder detail(String detail) {
      this.detail = detail;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MemoryFact build() {
      return new MemoryFact(type, detail, unknownFields);
    }
  }
}
