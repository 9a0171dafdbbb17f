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
 * What the model {@code image-effects} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param name Name. Default {@code Angel Figurine}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ImageEffectsInput(
    String imageUrl, @Nullable Name name, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ImageEffectsInput {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.IMAGE_EFFECTS;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).imageEffects(this, null);
  }

  @Override
  public String modelName() {
    return "image-effects";
  }

  static JsonAdapter<ImageEffectsInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ImageEffectsInput::builder, Builder::build)
        .required("image_url", Json.STRING, ImageEffectsInput::imageUrl, Builder::imageUrl)
        .optional(
            "name",
            Json.wrap(Json.STRING, Name::new, Name::value),
            ImageEffectsInput::name,
            Builder::name)
        .unknown(ImageEffectsInput::unknownFields, Builder::unknownField);
  }

  /**
   * Name.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Name(String value) {
    /** {@code Acryclic Ornaments}. */
    public static final Name ACRYCLIC_ORNAMENTS = new Name("Acryclic Ornaments");

    /** {@code Advanced Photography}. */
    public static final Name ADVANCED_PHOTOGRAPHY = new Name("Advanced Photography");

    /** {@code American Comic Style}. */
    public static final Name AMERICAN_COMIC_STYLE = new Name("American Comic Style");

    /** {@code Angel Figurine}. */
    public static final Name ANGEL_FIGURINE = new Name("Angel Figurine");

    /** {@code Blurry Selfie}. */
    public static final Name BLURRY_SELFIE = new Name("Blurry Selfie");

    /** {@code Cyberpunk}. */
    public static final Name CYBERPUNK = new Name("Cyberpunk");

    /** {@code Exotic Charm}. */
    public static final Name EXOTIC_CHARM = new Name("Exotic Charm");

    /** {@code Felt 3D Polaroid}. */
    public static final Name FELT_3_D_POLAROID = new Name("Felt 3D Polaroid");

    /** {@code Felt Keychain}. */
    public static final Name FELT_KEYCHAIN = new Name("Felt Keychain");

    /** {@code Furry Dream Doll}. */
    public static final Name FURRY_DREAM_DOLL = new Name("Furry Dream Doll");

    /** {@code Futuristic American Comics}. */
    public static final Name FUTURISTIC_AMERICAN_COMICS = new Name("Futuristic American Comics");

    /** {@code Glass Ball}. */
    public static final Name GLASS_BALL = new Name("Glass Ball");

    /** {@code In The Stadium}. */
    public static final Name IN_THE_STADIUM = new Name("In The Stadium");

    /** {@code Lofi Pixel Character}. */
    public static final Name LOFI_PIXEL_CHARACTER = new Name("Lofi Pixel Character");

    /** {@code Lying On Fluffy Belly}. */
    public static final Name LYING_ON_FLUFFY_BELLY = new Name("Lying On Fluffy Belly");

    /** {@code Landscape Mini World}. */
    public static final Name LANDSCAPE_MINI_WORLD = new Name("Landscape Mini World");

    /** {@code My World}. */
    public static final Name MY_WORLD = new Name("My World");

    /** {@code Plastic Bubble Figure}. */
    public static final Name PLASTIC_BUBBLE_FIGURE = new Name("Plastic Bubble Figure");

    public Name {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Acryclic Ornaments" -> Known.ACRYCLIC_ORNAMENTS;
        case "Advanced Photography" -> Known.ADVANCED_PHOTOGRAPHY;
        case "American Comic Style" -> Known.AMERICAN_COMIC_STYLE;
        case "Angel Figurine" -> Known.ANGEL_FIGURINE;
        case "Blurry Selfie" -> Known.BLURRY_SELFIE;
        case "Cyberpunk" -> Known.CYBERPUNK;
        case "Exotic Charm" -> Known.EXOTIC_CHARM;
        case "Felt 3D Polaroid" -> Known.FELT_3_D_POLAROID;
        case "Felt Keychain" -> Known.FELT_KEYCHAIN;
        case "Furry Dream Doll" -> Known.FURRY_DREAM_DOLL;
        case "Futuristic American Comics" -> Known.FUTURISTIC_AMERICAN_COMICS;
        case "Glass Ball" -> Known.GLASS_BALL;
        case "In The Stadium" -> Known.IN_THE_STADIUM;
        case "Lofi Pixel Character" -> Known.LOFI_PIXEL_CHARACTER;
        case "Lying On Fluffy Belly" -> Known.LYING_ON_FLUFFY_BELLY;
        case "Landscape Mini World" -> Known.LANDSCAPE_MINI_WORLD;
        case "My World" -> Known.MY_WORLD;
        case "Plastic Bubble Figure" -> Known.PLASTIC_BUBBLE_FIGURE;
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
      ACRYCLIC_ORNAMENTS,
      ADVANCED_PHOTOGRAPHY,
      AMERICAN_COMIC_STYLE,
      ANGEL_FIGURINE,
      BLURRY_SELFIE,
      CYBERPUNK,
      EXOTIC_CHARM,
      FELT_3_D_POLAROID,
      FELT_KEYCHAIN,
      FURRY_DREAM_DOLL,
      FUTURISTIC_AMERICAN_COMICS,
      GLASS_BALL,
      IN_THE_STADIUM,
      LOFI_PIXEL_CHARACTER,
      LYING_ON_FLUFFY_BELLY,
      LANDSCAPE_MINI_WORLD,
      MY_WORLD,
      PLASTIC_BUBBLE_FIGURE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link ImageEffectsInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable Name name;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** Name. Default {@code Angel Figurine}. */
    public Builder name(@Nullable Name name) {
      this.name = name;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ImageEffectsInput build() {
      return new ImageEffectsInput(imageUrl, name, unknownFields);
    }
  }
}
