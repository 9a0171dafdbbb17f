// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.jobs.api.Jobs;
import dev.muster.jobs.api.SongsApi;
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
 * @param text {@code text}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SongInput(String text, Map<String, @Nullable Object> unknownFields)
    implements JobInput<SongTicket, SongAnswer> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SongInput {
    Objects.requireNonNull(text, "text is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<SongTicket, SongAnswer> descriptor() {
    return Jobs.SING;
  }

  @Override
  public Call<SongTicket> call(Apis apis) {
    return apis.of(SongsApi.class).sing(this);
  }

  static JsonAdapter<SongInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SongInput::builder, Builder::build)
        .required("text", Json.STRING, SongInput::text, Builder::text)
        .unknown(SongInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SongInput}. */
  public static final class Builder {
    private @Nullable String text;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code text}. */
    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SongInput build() {
      return new SongInput(text, unknownFields);
    }
  }
}
