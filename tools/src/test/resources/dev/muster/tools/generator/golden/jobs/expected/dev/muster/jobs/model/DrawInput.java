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
 * @param prompt {@code prompt}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DrawInput(String prompt, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Ticket, Drawing> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DrawInput {
    Objects.requireNonNull(prompt, "prompt is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Ticket, Drawing> descriptor() {
    return Jobs.DRAW;
  }

  @Override
  public Call<Ticket> call(Apis apis) {
    return apis.of(DrawingsApi.class).draw(this, null);
  }

  static JsonAdapter<DrawInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DrawInput::builder, Builder::build)
        .required("prompt", Json.STRING, DrawInput::prompt, Builder::prompt)
        .unknown(DrawInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DrawInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code prompt}. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DrawInput build() {
      return new DrawInput(prompt, unknownFields);
    }
  }
}
