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
 * What the model {@code nano-banana-effects} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param name Name. Default {@code 3D Figurine}.
 * @param aspectRatio The shape of the result, width to height. Default {@code Auto}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record NanoBananaEffectsInput(
    String imageUrl,
    @Nullable Name name,
    @Nullable AspectRatio aspectRatio,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public NanoBananaEffectsInput {
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
    builder.name = name;
    builder.aspectRatio = aspectRatio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.NANO_BANANA_EFFECTS;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).nanoBananaEffects(this, null);
  }

  @Override
  public String modelName() {
    return "nano-banana-effects";
  }

  static JsonAdapter<NanoBananaEffectsInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(NanoBananaEffectsInput::builder, Builder::build)
        .required("image_url", Json.STRING, NanoBananaEffectsInput::imageUrl, Builder::imageUrl)
        .optional(
            "name",
            Json.wrap(Json.STRING, Name::new, Name::value),
            NanoBananaEffectsInput::name,
            Builder::name)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            NanoBananaEffectsInput::aspectRatio,
            Builder::aspectRatio)
        .unknown(NanoBananaEffectsInput::unknownFields, Builder::unknownField);
  }

  /**
   * Name.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Name(String value) {
    /** {@code 3D Figurine}. */
    public static final Name V3_D_FIGURINE = new Name("3D Figurine");

    /** {@code 16bit Game Character}. */
    public static final Name V16BIT_GAME_CHARACTER = new Name("16bit Game Character");

    /** {@code 1920s Decade}. */
    public static final Name V1920S_DECADE = new Name("1920s Decade");

    /** {@code 1950s Decade}. */
    public static final Name V1950S_DECADE = new Name("1950s Decade");

    /** {@code 1970s Decade}. */
    public static final Name V1970S_DECADE = new Name("1970s Decade");

    /** {@code 1980s Decade}. */
    public static final Name V1980S_DECADE = new Name("1980s Decade");

    /** {@code Action Figure}. */
    public static final Name ACTION_FIGURE = new Name("Action Figure");

    /** {@code American Gothic Art}. */
    public static final Name AMERICAN_GOTHIC_ART = new Name("American Gothic Art");

    /** {@code Egypts Landmark}. */
    public static final Name EGYPTS_LANDMARK = new Name("Egypts Landmark");

    /** {@code Eiffel Tower Landmark}. */
    public static final Name EIFFEL_TOWER_LANDMARK = new Name("Eiffel Tower Landmark");

    /** {@code Famous Art}. */
    public static final Name FAMOUS_ART = new Name("Famous Art");

    /** {@code Great Wall of China Landmark}. */
    public static final Name GREAT_WALL_OF_CHINA_LANDMARK =
        new Name("Great Wall of China Landmark");

    /** {@code Mona Lisa Art}. */
    public static final Name MONA_LISA_ART = new Name("Mona Lisa Art");

    /** {@code Persistent Memory Art}. */
    public static final Name PERSISTENT_MEMORY_ART = new Name("Persistent Memory Art");

    /** {@code Statue of Liberty Landmark}. */
    public static final Name STATUE_OF_LIBERTY_LANDMARK = new Name("Statue of Liberty Landmark");

    /** {@code Taj Mahal Landmark}. */
    public static final Name TAJ_MAHAL_LANDMARK = new Name("Taj Mahal Landmark");

    /** {@code Vincent Van Gogh Art}. */
    public static final Name VINCENT_VAN_GOGH_ART = new Name("Vincent Van Gogh Art");

    public Name {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "3D Figurine" -> Known.V3_D_FIGURINE;
        case "16bit Game Character" -> Known.V16BIT_GAME_CHARACTER;
        case "1920s Decade" -> Known.V1920S_DECADE;
        case "1950s Decade" -> Known.V1950S_DECADE;
        case "1970s Decade" -> Known.V1970S_DECADE;
        case "1980s Decade" -> Known.V1980S_DECADE;
        case "Action Figure" -> Known.ACTION_FIGURE;
        case "American Gothic Art" -> Known.AMERICAN_GOTHIC_ART;
        case "Egypts Landmark" -> Known.EGYPTS_LANDMARK;
        case "Eiffel Tower Landmark" -> Known.EIFFEL_TOWER_LANDMARK;
        case "Famous Art" -> Known.FAMOUS_ART;
        case "Great Wall of China Landmark" -> Known.GREAT_WALL_OF_CHINA_LANDMARK;
        case "Mona Lisa Art" -> Known.MONA_LISA_ART;
        case "Persistent Memory Art" -> Known.PERSISTENT_MEMORY_ART;
        case "Statue of Liberty Landmark" -> Known.STATUE_OF_LIBERTY_LANDMARK;
        case "Taj Mahal Landmark" -> Known.TAJ_MAHAL_LANDMARK;
        case "Vincent Van Gogh Art" -> Known.VINCENT_VAN_GOGH_ART;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V3_D_FIGURINE,
      V16BIT_GAME_CHARACTER,
      V1920S_DECADE,
      V1950S_DECADE,
      V1970S_DECADE,
      V1980S_DECADE,
      ACTION_FIGURE,
      AMERICAN_GOTHIC_ART,
      EGYPTS_LANDMARK,
      EIFFEL_TOWER_LANDMARK,
      FAMOUS_ART,
      GREAT_WALL_OF_CHINA_LANDMARK,
      MONA_LISA_ART,
      PERSISTENT_MEMORY_ART,
      STATUE_OF_LIBERTY_LANDMARK,
      TAJ_MAHAL_LANDMARK,
      VINCENT_VAN_GOGH_ART,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code Auto}. */
    public static final AspectRatio AUTO = new AspectRatio("Auto");

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 3:2}. */
    public static final AspectRatio V3_2 = new AspectRatio("3:2");

    /** {@code 2:3}. */
    public static final AspectRatio V2_3 = new AspectRatio("2:3");

    /** {@code 5:4}. */
    public static final AspectRatio V5_4 = new AspectRatio("5:4");

    /** {@code 4:5}. */
    public static final AspectRatio V4_5 = new AspectRatio("4:5");

    /** {@code 21:9}. */
    public static final AspectRatio V21_9 = new AspectRatio("21:9");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Auto" -> Known.AUTO;
        case "1:1" -> Known.V1_1;
        case "3:4" -> Known.V3_4;
        case "4:3" -> Known.V4_3;
        case "9:16" -> Known.V9_16;
        case "16:9" -> Known.V16_9;
        case "3:2" -> Known.V3_2;
        case "2:3" -> Known.V2_3;
        case "5:4" -> Known.V5_4;
        case "4:5" -> Known.V4_5;
        case "21:9" -> Known.V21_9;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      AUTO,
      V1_1,
      V3_4,
      V4_3,
      V9_16,
      V16_9,
      V3_2,
      V2_3,
      V5_4,
      V4_5,
      V21_9,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link NanoBananaEffectsInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable Name name;
    private @Nullable AspectRatio aspectRatio;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** Name. Default {@code 3D Figurine}. */
    public Builder name(@Nullable Name name) {
      this.name = name;
      return this;
    }

    /** The shape of the result, width to height. Default {@code Auto}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public NanoBananaEffectsInput build() {
      return new NanoBananaEffectsInput(imageUrl, name, aspectRatio, unknownFields);
    }
  }
}
