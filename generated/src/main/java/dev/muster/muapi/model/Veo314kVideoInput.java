// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToVideoApi;
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
 * What the model {@code veo3.1-4k-video} takes.
 *
 * @param requestId The job whose video is meant, by the id of its submission.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Veo314kVideoInput(String requestId, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Veo314kVideoInput {
    Objects.requireNonNull(requestId, "requestId is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.requestId = requestId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.VEO314K_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).veo314kVideo(this, null);
  }

  @Override
  public String modelName() {
    return "veo3.1-4k-video";
  }

  static JsonAdapter<Veo314kVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Veo314kVideoInput::builder, Builder::build)
        .required("request_id", Json.STRING, Veo314kVideoInput::requestId, Builder::requestId)
        .unknown(Veo314kVideoInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Veo314kVideoInput}. */
  public static final class Builder {
    private @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job whose video is meant, by the id of its submission. */
    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Veo314kVideoInput build() {
      return new Veo314kVideoInput(requestId, unknownFields);
    }
  }
}
