// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * All formations.
 *
 * @param formations One entry a formation.
 * @param total How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationList(
    List<Formation> formations,
    @Nullable Integer total,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationList {
    Objects.requireNonNull(formations, "formations is required");
    formations = Json.copyOf(formations);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.formations = formations;
    builder.total = total;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationList::builder, Builder::build)
        .required(
            "formations",
            Json.list(moshi.adapter(Formation.class)),
            FormationList::formations,
            Builder::formations)
        .optional("total", Json.INTEGER, FormationList::total, Builder::total)
        .unknown(FormationList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationList}. */
  public static final class Builder {
    private @Nullable List<Formation> formations;
    private @Nullable Integer total;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a formation. */
    public Builder formations(List<Formation> formations) {
      this.formations = formations;
      return this;
    }

    /** How many there are. */
    public Builder total(@Nullable Integer total) {
      this.total = total;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationList build() {
      return new FormationList(formations, total, unknownFields);
    }
  }
}
