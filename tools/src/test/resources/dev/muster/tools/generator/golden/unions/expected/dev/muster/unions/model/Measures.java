// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

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
 * An object of the API.
 *
 * @param area {@code area}.
 * @param outline Told by its fields.
 * @param tagged {@code tagged}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Measures(
    MeasuresArea area,
    @Nullable MeasuresOutline outline,
    @Nullable MeasuresTagged tagged,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Measures {
    Objects.requireNonNull(area, "area is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.area = area;
    builder.outline = outline;
    builder.tagged = tagged;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Measures> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Measures::builder, Builder::build)
        .required("area", moshi.adapter(MeasuresArea.class), Measures::area, Builder::area)
        .optional(
            "outline", moshi.adapter(MeasuresOutline.class), Measures::outline, Builder::outline)
        .optional("tagged", moshi.adapter(MeasuresTagged.class), Measures::tagged, Builder::tagged)
        .unknown(Measures::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Measures}. */
  public static final class Builder {
    private @Nullable MeasuresArea area;
    private @Nullable MeasuresOutline outline;
    private @Nullable MeasuresTagged tagged;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code area}. */
    public Builder area(MeasuresArea area) {
      this.area = area;
      return this;
    }

    /** Told by its fields. */
    public Builder outline(@Nullable MeasuresOutline outline) {
      this.outline = outline;
      return this;
    }

    /** {@code tagged}. */
    public Builder tagged(@Nullable MeasuresTagged tagged) {
      this.tagged = tagged;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Measures build() {
      return new Measures(area, outline, tagged, unknownFields);
    }
  }
}
