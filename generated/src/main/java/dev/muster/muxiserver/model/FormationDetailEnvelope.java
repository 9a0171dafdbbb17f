// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * The success envelope around one formation.
 *
 * @param success True.
 * @param data One formation with its times.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationDetailEnvelope(
    @Nullable Boolean success, FormationDetail data, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationDetailEnvelope {
    Objects.requireNonNull(data, "data is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.success = success;
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationDetailEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationDetailEnvelope::builder, Builder::build)
        .optional("success", Json.BOOLEAN, FormationDetailEnvelope::success, Builder::success)
        .required(
            "data",
            moshi.adapter(FormationDetail.class),
            FormationDetailEnvelope::data,
            Builder::data)
        .unknown(FormationDetailEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationDetailEnvelope}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable FormationDetail data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** True. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** One formation with its times. */
    public Builder data(FormationDetail data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationDetailEnvelope build() {
      return new FormationDetailEnvelope(success, data, unknownFields);
    }
  }
}
