// Generated from specs/headers 1. Do not edit.
package dev.muster.headers.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.headers.api.Jobs;
import dev.muster.headers.api.RendersApi;
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
 * What to render.
 *
 * @param scene The scene.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RenderInput(String scene, Map<String, @Nullable Object> unknownFields)
    implements JobInput<RenderAnswer, RenderAnswer> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RenderInput {
    Objects.requireNonNull(scene, "scene is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.scene = scene;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<RenderAnswer, RenderAnswer> descriptor() {
    return Jobs.SUBMIT_RENDER;
  }

  @Override
  public Call<RenderAnswer> call(Apis apis) {
    return apis.of(RendersApi.class).submitRender(this);
  }

  static JsonAdapter<RenderInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RenderInput::builder, Builder::build)
        .required("scene", Json.STRING, RenderInput::scene, Builder::scene)
        .unknown(RenderInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RenderInput}. */
  public static final class Builder {
    private @Nullable String scene;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The scene. */
    public Builder scene(String scene) {
      this.scene = scene;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RenderInput build() {
      return new RenderInput(scene, unknownFields);
    }
  }
}
