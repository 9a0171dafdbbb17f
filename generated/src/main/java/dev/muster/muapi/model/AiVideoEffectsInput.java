// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToVideoApi;
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
 * What the model {@code ai-video-effects} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param name The effect. Default {@code Cakeify}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param quality How much effort goes into the result. Default {@code medium}.
 * @param duration How long the result is. In seconds, default {@code 5}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiVideoEffectsInput(
    String prompt,
    String imageUrl,
    @Nullable Name name,
    @Nullable AspectRatio aspectRatio,
    @Nullable Resolution resolution,
    @Nullable Quality quality,
    @Nullable Duration duration,
    Map<String, @Nullable Object> unknownFields)
    implements GenerateWanAiEffectsInput, JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiVideoEffectsInput {
    Objects.requireNonNull(prompt, "prompt is required");
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
    builder.prompt = prompt;
    builder.imageUrl = imageUrl;
    builder.name = name;
    builder.aspectRatio = aspectRatio;
    builder.resolution = resolution;
    builder.quality = quality;
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.GENERATE_WAN_AI_EFFECTS;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).generateWanAiEffects(this, null);
  }

  @Override
  public String modelName() {
    return "ai-video-effects";
  }

  static JsonAdapter<AiVideoEffectsInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiVideoEffectsInput::builder, Builder::build)
        .required("prompt", Json.STRING, AiVideoEffectsInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, AiVideoEffectsInput::imageUrl, Builder::imageUrl)
        .optional(
            "name",
            Json.wrap(Json.STRING, Name::new, Name::value),
            AiVideoEffectsInput::name,
            Builder::name)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            AiVideoEffectsInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            AiVideoEffectsInput::resolution,
            Builder::resolution)
        .optional(
            "quality",
            Json.wrap(Json.STRING, Quality::new, Quality::value),
            AiVideoEffectsInput::quality,
            Builder::quality)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            AiVideoEffectsInput::duration,
            Builder::duration)
        .unknown(AiVideoEffectsInput::unknownFields, Builder::unknownField);
  }

  /**
   * The effect.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Name(String value) {
    /** {@code 360 Rotation}. */
    public static final Name V360_ROTATION = new Name("360 Rotation");

    /** {@code Abandoned Places}. */
    public static final Name ABANDONED_PLACES = new Name("Abandoned Places");

    /** {@code Angry}. */
    public static final Name ANGRY = new Name("Angry");

    /** {@code Animal Documentary}. */
    public static final Name ANIMAL_DOCUMENTARY = new Name("Animal Documentary");

    /** {@code Assassin It}. */
    public static final Name ASSASSIN_IT = new Name("Assassin It");

    /** {@code Baby It}. */
    public static final Name BABY_IT = new Name("Baby It");

    /** {@code Boxing}. */
    public static final Name BOXING = new Name("Boxing");

    /** {@code Bride It}. */
    public static final Name BRIDE_IT = new Name("Bride It");

    /** {@code Cakeify}. */
    public static final Name CAKEIFY = new Name("Cakeify");

    /** {@code Cartoon Jaw Drop}. */
    public static final Name CARTOON_JAW_DROP = new Name("Cartoon Jaw Drop");

    /** {@code Cats}. */
    public static final Name CATS = new Name("Cats");

    /** {@code Crush It}. */
    public static final Name CRUSH_IT = new Name("Crush It");

    /** {@code Crying}. */
    public static final Name CRYING = new Name("Crying");

    /** {@code Cyberpunk 2077}. */
    public static final Name CYBERPUNK_2077 = new Name("Cyberpunk 2077");

    /** {@code Deflate It}. */
    public static final Name DEFLATE_IT = new Name("Deflate It");

    /** {@code Disney Princess It}. */
    public static final Name DISNEY_PRINCESS_IT = new Name("Disney Princess It");

    /** {@code Dogs}. */
    public static final Name DOGS = new Name("Dogs");

    /** {@code Eye Close-Up}. */
    public static final Name EYE_CLOSE_UP = new Name("Eye Close-Up");

    /** {@code Fantasy Landscapes}. */
    public static final Name FANTASY_LANDSCAPES = new Name("Fantasy Landscapes");

    /** {@code Film Noir}. */
    public static final Name FILM_NOIR = new Name("Film Noir");

    /** {@code Fire}. */
    public static final Name FIRE = new Name("Fire");

    /** {@code Glamor}. */
    public static final Name GLAMOR = new Name("Glamor");

    /** {@code Goblin}. */
    public static final Name GOBLIN = new Name("Goblin");

    /** {@code Gun Reveal}. */
    public static final Name GUN_REVEAL = new Name("Gun Reveal");

    /** {@code Hug Jesus}. */
    public static final Name HUG_JESUS = new Name("Hug Jesus");

    /** {@code Hulk Transformation}. */
    public static final Name HULK_TRANSFORMATION = new Name("Hulk Transformation");

    /** {@code Inflate It}. */
    public static final Name INFLATE_IT = new Name("Inflate It");

    /** {@code Jungle It}. */
    public static final Name JUNGLE_IT = new Name("Jungle It");

    /** {@code Jumpscare}. */
    public static final Name JUMPSCARE = new Name("Jumpscare");

    /** {@code Kamehameha}. */
    public static final Name KAMEHAMEHA = new Name("Kamehameha");

    /** {@code Kiss Cam}. */
    public static final Name KISS_CAM = new Name("Kiss Cam");

    /** {@code Kissing}. */
    public static final Name KISSING = new Name("Kissing");

    /** {@code Lego}. */
    public static final Name LEGO = new Name("Lego");

    /** {@code Laughing}. */
    public static final Name LAUGHING = new Name("Laughing");

    /** {@code Little Planet}. */
    public static final Name LITTLE_PLANET = new Name("Little Planet");

    /** {@code Live Wallpaper}. */
    public static final Name LIVE_WALLPAPER = new Name("Live Wallpaper");

    /** {@code Looping Pixel Art}. */
    public static final Name LOOPING_PIXEL_ART = new Name("Looping Pixel Art");

    /** {@code Melt It}. */
    public static final Name MELT_IT = new Name("Melt It");

    /** {@code Mona Lisa It}. */
    public static final Name MONA_LISA_IT = new Name("Mona Lisa It");

    /** {@code Museum It}. */
    public static final Name MUSEUM_IT = new Name("Museum It");

    /** {@code Muscle Show Off}. */
    public static final Name MUSCLE_SHOW_OFF = new Name("Muscle Show Off");

    /** {@code Orc}. */
    public static final Name ORC = new Name("Orc");

    /** {@code Pixar}. */
    public static final Name PIXAR = new Name("Pixar");

    /** {@code Pirate Captain}. */
    public static final Name PIRATE_CAPTAIN = new Name("Pirate Captain");

    /** {@code POV Driving}. */
    public static final Name POV_DRIVING = new Name("POV Driving");

    /** {@code Princess It}. */
    public static final Name PRINCESS_IT = new Name("Princess It");

    /** {@code Puppy it}. */
    public static final Name PUPPY_IT = new Name("Puppy it");

    /** {@code Robotic Face Reveal}. */
    public static final Name ROBOTIC_FACE_REVEAL = new Name("Robotic Face Reveal");

    /** {@code Samurai It}. */
    public static final Name SAMURAI_IT = new Name("Samurai It");

    /** {@code Sharingan Eyes}. */
    public static final Name SHARINGAN_EYES = new Name("Sharingan Eyes");

    /** {@code Skyrim Fus-Ro-Dah}. */
    public static final Name SKYRIM_FUS_RO_DAH = new Name("Skyrim Fus-Ro-Dah");

    /** {@code Snow White It}. */
    public static final Name SNOW_WHITE_IT = new Name("Snow White It");

    /** {@code Squish It}. */
    public static final Name SQUISH_IT = new Name("Squish It");

    /** {@code Steamboat Willie}. */
    public static final Name STEAMBOAT_WILLIE = new Name("Steamboat Willie");

    /** {@code Super Saiyan Transformation}. */
    public static final Name SUPER_SAIYAN_TRANSFORMATION = new Name("Super Saiyan Transformation");

    /** {@code Tsunami}. */
    public static final Name TSUNAMI = new Name("Tsunami");

    /** {@code Ultra Wide}. */
    public static final Name ULTRA_WIDE = new Name("Ultra Wide");

    /** {@code VHS Footage}. */
    public static final Name VHS_FOOTAGE = new Name("VHS Footage");

    /** {@code VIP It}. */
    public static final Name VIP_IT = new Name("VIP It");

    /** {@code Warrior It}. */
    public static final Name WARRIOR_IT = new Name("Warrior It");

    /** {@code Wind Blast}. */
    public static final Name WIND_BLAST = new Name("Wind Blast");

    /** {@code Younger Self Selfie}. */
    public static final Name YOUNGER_SELF_SELFIE = new Name("Younger Self Selfie");

    /** {@code Zen It}. */
    public static final Name ZEN_IT = new Name("Zen It");

    /** {@code Zoom Call}. */
    public static final Name ZOOM_CALL = new Name("Zoom Call");

    public Name {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "360 Rotation" -> Known.V360_ROTATION;
        case "Abandoned Places" -> Known.ABANDONED_PLACES;
        case "Angry" -> Known.ANGRY;
        case "Animal Documentary" -> Known.ANIMAL_DOCUMENTARY;
        case "Assassin It" -> Known.ASSASSIN_IT;
        case "Baby It" -> Known.BABY_IT;
        case "Boxing" -> Known.BOXING;
        case "Bride It" -> Known.BRIDE_IT;
        case "Cakeify" -> Known.CAKEIFY;
        case "Cartoon Jaw Drop" -> Known.CARTOON_JAW_DROP;
        case "Cats" -> Known.CATS;
        case "Crush It" -> Known.CRUSH_IT;
        case "Crying" -> Known.CRYING;
        case "Cyberpunk 2077" -> Known.CYBERPUNK_2077;
        case "Deflate It" -> Known.DEFLATE_IT;
        case "Disney Princess It" -> Known.DISNEY_PRINCESS_IT;
        case "Dogs" -> Known.DOGS;
        case "Eye Close-Up" -> Known.EYE_CLOSE_UP;
        case "Fantasy Landscapes" -> Known.FANTASY_LANDSCAPES;
        case "Film Noir" -> Known.FILM_NOIR;
        case "Fire" -> Known.FIRE;
        case "Glamor" -> Known.GLAMOR;
        case "Goblin" -> Known.GOBLIN;
        case "Gun Reveal" -> Known.GUN_REVEAL;
        case "Hug Jesus" -> Known.HUG_JESUS;
        case "Hulk Transformation" -> Known.HULK_TRANSFORMATION;
        case "Inflate It" -> Known.INFLATE_IT;
        case "Jungle It" -> Known.JUNGLE_IT;
        case "Jumpscare" -> Known.JUMPSCARE;
        case "Kamehameha" -> Known.KAMEHAMEHA;
        case "Kiss Cam" -> Known.KISS_CAM;
        case "Kissing" -> Known.KISSING;
        case "Lego" -> Known.LEGO;
        case "Laughing" -> Known.LAUGHING;
        case "Little Planet" -> Known.LITTLE_PLANET;
        case "Live Wallpaper" -> Known.LIVE_WALLPAPER;
        case "Looping Pixel Art" -> Known.LOOPING_PIXEL_ART;
        case "Melt It" -> Known.MELT_IT;
        case "Mona Lisa It" -> Known.MONA_LISA_IT;
        case "Museum It" -> Known.MUSEUM_IT;
        case "Muscle Show Off" -> Known.MUSCLE_SHOW_OFF;
        case "Orc" -> Known.ORC;
        case "Pixar" -> Known.PIXAR;
        case "Pirate Captain" -> Known.PIRATE_CAPTAIN;
        case "POV Driving" -> Known.POV_DRIVING;
        case "Princess It" -> Known.PRINCESS_IT;
        case "Puppy it" -> Known.PUPPY_IT;
        case "Robotic Face Reveal" -> Known.ROBOTIC_FACE_REVEAL;
        case "Samurai It" -> Known.SAMURAI_IT;
        case "Sharingan Eyes" -> Known.SHARINGAN_EYES;
        case "Skyrim Fus-Ro-Dah" -> Known.SKYRIM_FUS_RO_DAH;
        case "Snow White It" -> Known.SNOW_WHITE_IT;
        case "Squish It" -> Known.SQUISH_IT;
        case "Steamboat Willie" -> Known.STEAMBOAT_WILLIE;
        case "Super Saiyan Transformation" -> Known.SUPER_SAIYAN_TRANSFORMATION;
        case "Tsunami" -> Known.TSUNAMI;
        case "Ultra Wide" -> Known.ULTRA_WIDE;
        case "VHS Footage" -> Known.VHS_FOOTAGE;
        case "VIP It" -> Known.VIP_IT;
        case "Warrior It" -> Known.WARRIOR_IT;
        case "Wind Blast" -> Known.WIND_BLAST;
        case "Younger Self Selfie" -> Known.YOUNGER_SELF_SELFIE;
        case "Zen It" -> Known.ZEN_IT;
        case "Zoom Call" -> Known.ZOOM_CALL;
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
      V360_ROTATION,
      ABANDONED_PLACES,
      ANGRY,
      ANIMAL_DOCUMENTARY,
      ASSASSIN_IT,
      BABY_IT,
      BOXING,
      BRIDE_IT,
      CAKEIFY,
      CARTOON_JAW_DROP,
      CATS,
      CRUSH_IT,
      CRYING,
      CYBERPUNK_2077,
      DEFLATE_IT,
      DISNEY_PRINCESS_IT,
      DOGS,
      EYE_CLOSE_UP,
      FANTASY_LANDSCAPES,
      FILM_NOIR,
      FIRE,
      GLAMOR,
      GOBLIN,
      GUN_REVEAL,
      HUG_JESUS,
      HULK_TRANSFORMATION,
      INFLATE_IT,
      JUNGLE_IT,
      JUMPSCARE,
      KAMEHAMEHA,
      KISS_CAM,
      KISSING,
      LEGO,
      LAUGHING,
      LITTLE_PLANET,
      LIVE_WALLPAPER,
      LOOPING_PIXEL_ART,
      MELT_IT,
      MONA_LISA_IT,
      MUSEUM_IT,
      MUSCLE_SHOW_OFF,
      ORC,
      PIXAR,
      PIRATE_CAPTAIN,
      POV_DRIVING,
      PRINCESS_IT,
      PUPPY_IT,
      ROBOTIC_FACE_REVEAL,
      SAMURAI_IT,
      SHARINGAN_EYES,
      SKYRIM_FUS_RO_DAH,
      SNOW_WHITE_IT,
      SQUISH_IT,
      STEAMBOAT_WILLIE,
      SUPER_SAIYAN_TRANSFORMATION,
      TSUNAMI,
      ULTRA_WIDE,
      VHS_FOOTAGE,
      VIP_IT,
      WARRIOR_IT,
      WIND_BLAST,
      YOUNGER_SELF_SELFIE,
      ZEN_IT,
      ZOOM_CALL,
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
    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
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
      V16_9,
      V9_16,
      V1_1,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 480p}. */
    public static final Resolution V480P = new Resolution("480p");

    /** {@code 720p}. */
    public static final Resolution V720P = new Resolution("720p");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "480p" -> Known.V480P;
        case "720p" -> Known.V720P;
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
      V480P,
      V720P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How much effort goes into the result.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Quality(String value) {
    /** {@code medium}. */
    public static final Quality MEDIUM = new Quality("medium");

    /** {@code high}. */
    public static final Quality HIGH = new Quality("high");

    public Quality {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "medium" -> Known.MEDIUM;
        case "high" -> Known.HIGH;
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
      MEDIUM,
      HIGH,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How long the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Duration(Integer value) {
    /** {@code 5}. */
    public static final Duration V5 = new Duration(5);

    /** {@code 10}. */
    public static final Duration V10 = new Duration(10);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(5)) {
        return Known.V5;
      }
      if (value.equals(10)) {
        return Known.V10;
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
      V5,
      V10,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link AiVideoEffectsInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable Name name;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Resolution resolution;
    private @Nullable Quality quality;
    private @Nullable Duration duration;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** The effect. Default {@code Cakeify}. */
    public Builder name(@Nullable Name name) {
      this.name = name;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How fine the result is. Default {@code 480p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How much effort goes into the result. Default {@code medium}. */
    public Builder quality(@Nullable Quality quality) {
      this.quality = quality;
      return this;
    }

    /** How long the result is. In seconds, default {@code 5}. */
    public Builder duration(@Nullable Duration duration) {
      this.duration = duration;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiVideoEffectsInput build() {
      return new AiVideoEffectsInput(
          prompt, imageUrl, name, aspectRatio, resolution, quality, duration, unknownFields);
    }
  }
}
