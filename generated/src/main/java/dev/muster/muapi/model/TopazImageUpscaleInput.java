// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToImageApi;
import dev.muster.muapi.api.Jobs;
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
 * What the model {@code topaz-image-upscale} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param upscaleFactor By how much to enlarge, each way. Default {@code 2}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record TopazImageUpscaleInput(
    String imageUrl,
    @Nullable UpscaleFactor upscaleFactor,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public TopazImageUpscaleInput {
    Objects.requireNonNull(imageUrl, "imageUrl is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.imageUrl = imageUrl;
    builder.upscaleFactor = upscaleFactor;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.TOPAZ_IMAGE_UPSCALE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).topazImageUpscale(this, null);
  }

  @Override
  public String modelName() {
    return "topaz-image-upscale";
  }

  static JsonAdapter<TopazImageUpscaleInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(TopazImageUpscaleInput::builder, Builder::build)
        .required("image_url", Json.STRING, TopazImageUpscaleInput::imageUrl, Builder::imageUrl)
        .optional(
            "upscale_factor",
            Json.wrap(Json.INTEGER, UpscaleFactor::new, UpscaleFactor::value),
            TopazImageUpscaleInput::upscaleFactor,
            Builder::upscaleFactor)
        .unknown(TopazImageUpscaleInput::unknownFields, Builder::unknownField);
  }

  /**
   * By how much to enlarge, each way.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record UpscaleFactor(Integer value) {
    /** {@code 1}. */
    public static final UpscaleFactor V1 = new UpscaleFactor(1);

    /** {@code 2}. */
    public static final UpscaleFactor V2 = new UpscaleFactor(2);

    /** {@code 4}. */
    public static final UpscaleFactor V4 = new UpscaleFactor(4);

    /** {@code 8}. */
    public static final UpscaleFactor V8 = new UpscaleFactor(8);

    public UpscaleFactor {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(1)) {
        return Known.V1;
      }
      if (value.equals(2)) {
        return Known.V2;
      }
      if (value.equals(4)) {
        return Known.V4;
      }
      if (value.equals(8)) {
        return Known.V8;
      }
      return Known.UNRECOGNIZED;
    }

    /** The value itself. */
    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V1,
      V2,
      V4,
      V8,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link TopazImageUpscaleInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable UpscaleFactor upscaleFactor;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** By how much to enlarge, each way. Default {@code 2}. */
    public Builder upscaleFactor(@Nullable UpscaleFactor upscaleFactor) {
      this.upscaleFactor = upscaleFactor;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public TopazImageUpscaleInput build() {
      return new TopazImageUpscaleInput(imageUrl, upscaleFactor, unknownFields);
    }
  }
}
