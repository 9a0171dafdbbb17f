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
 * What the model {@code veo3.1-extend-video} takes.
 *
 * @param requestId The job whose video is meant, by the id of its submission.
 * @param prompt What is wanted, in words.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Veo31ExtendVideoInput(
    String requestId, String prompt, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Veo31ExtendVideoInput {
    Objects.requireNonNull(requestId, "requestId is required");
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
    builder.requestId = requestId;
    builder.prompt = prompt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.VEO31_EXTEND_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).veo31ExtendVideo(this, null);
  }

  @Override
  public String modelName() {
    return "veo3.1-extend-video";
  }

  static JsonAdapter<Veo31ExtendVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Veo31ExtendVideoInput::builder, Builder::build)
        .required("request_id", Json.STRING, Veo31ExtendVideoInput::requestId, Builder::requestId)
        .required("prompt", Json.STRING, Veo31ExtendVideoInput::prompt, Builder::prompt)
        .unknown(Veo31ExtendVideoInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Veo31ExtendVideoInput}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable String prompt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job whose video is meant, by the id of its submission. */
    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** What is wanted, in words. */
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
    public Veo31ExtendVideoInput build() {
      return new Veo31ExtendVideoInput(requestId, prompt, unknownFields);
    }
  }
}
