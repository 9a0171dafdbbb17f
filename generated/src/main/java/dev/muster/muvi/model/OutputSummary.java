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
 * The first output as the provider's quick start shows it.
 *
 * @param url Where it is.
 * @param contentType Its media type.
 * @param durationSeconds How long it plays. In seconds.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OutputSummary(
    String url,
    @Nullable String contentType,
    @Nullable Double durationSeconds,
    Map<String, @Nullable Object> unknownFields)
    implements JobDetailOutput {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OutputSummary {
    Objects.requireNonNull(url, "url is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.url = url;
    builder.contentType = contentType;
    builder.durationSeconds = durationSeconds;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OutputSummary> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OutputSummary::builder, Builder::build)
        .required("url", Json.STRING, OutputSummary::url, Builder::url)
        .optional("contentType", Json.STRING, OutputSummary::contentType, Builder::contentType)
        .optional(
            "durationSeconds",
            Json.DOUBLE,
            OutputSummary::durationSeconds,
            Builder::durationSeconds)
        .unknown(OutputSummary::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OutputSummary}. */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable String contentType;
    private @Nullable Double durationSeconds;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where it is. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** Its media type. */
    public Builder contentType(@Nullable String contentType) {
      this.contentType = contentType;
      return this;
    }

    /** How long it plays. In seconds. */
    public Builder durationSeconds(@Nullable Double durationSeconds) {
      this.durationSeconds = durationSeconds;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OutputSummary build() {
      return new OutputSummary(url, contentType, durationSeconds, unknownFields);
    }
  }
}
