// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.jobs.api.DrawingsApi;
import dev.muster.jobs.api.Jobs;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * An object of the API.
 *
 * @param pen {@code pen}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PenInput(String pen, Map<String, @Nullable Object> unknownFields)
    implements DrawAnyInput, JobInput<Ticket, Drawing> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PenInput {
    Objects.requireNonNull(pen, "pen is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.pen = pen;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Ticket, Drawing> descriptor() {
    return Jobs.DRAW_ANY;
  }

  @Override
  public Call<Ticket> call(Apis apis) {
    return apis.of(DrawingsApi.class).drawAny(this);
  }

  static JsonAdapter<PenInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PenInput::builder, Builder::build)
        .required("pen", Json.STRING, PenInput::pen, Builder::pen)
        .unknown(PenInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PenInput}. */
  public static final class Builder {
    private @Nullable String pen;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code pen}. */
    public Builder pen(String pen) {
      this.pen = pen;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PenInput build() {
      return new PenInput(pen, unknownFields);
    }
  }
}
