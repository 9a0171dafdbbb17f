// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

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
 * Something that models can do.
 *
 * @param id The capability, such as {@code text-to-video}.
 * @param displayName Its name, for people.
 * @param label The same in a few letters.
 * @param icon The name of a picture for it.
 * @param color A colour for it, as {@code #} and six hexadecimal digits.
 * @param order Its place in a list.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CapabilityGroup(
    String id,
    @Nullable String displayName,
    @Nullable String label,
    @Nullable String icon,
    @Nullable String color,
    @Nullable Integer order,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CapabilityGroup {
    Objects.requireNonNull(id, "id is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.displayName = displayName;
    builder.label = label;
    builder.icon = icon;
    builder.color = color;
    builder.order = order;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CapabilityGroup> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CapabilityGroup::builder, Builder::build)
        .required("id", Json.STRING, CapabilityGroup::id, Builder::id)
        .optional("displayName", Json.STRING, CapabilityGroup::displayName, Builder::displayName)
        .optional("label", Json.STRING, CapabilityGroup::label, Builder::label)
        .optional("icon", Json.STRING, CapabilityGroup::icon, Builder::icon)
        .optional("color", Json.STRING, CapabilityGroup::color, Builder::color)
        .optional("order", Json.INTEGER, CapabilityGroup::order, Builder::order)
        .unknown(CapabilityGroup::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CapabilityGroup}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String displayName;
    private @Nullable String label;
    private @Nullable String icon;
    private @Nullable String color;
    private @Nullable Integer order;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The capability, such as {@code text-to-video}. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name, for people. */
    public Builder displayName(@Nullable String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** The same in a few letters. */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /** The name of a picture for it. */
    public Builder icon(@Nullable String icon) {
      this.icon = icon;
      return this;
    }

    /** A colour for it, as {@code #} and six hexadecimal digits. */
    public Builder color(@Nullable String color) {
      this.color = color;
      return this;
    }

    /** Its place in a list. */
    public Builder order(@Nullable Integer order) {
      this.order = order;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CapabilityGroup build() {
      return new CapabilityGroup(id, displayName, label, icon, color, order, unknownFields);
    }
  }
}
