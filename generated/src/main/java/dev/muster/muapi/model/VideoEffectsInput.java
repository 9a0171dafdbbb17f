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
 * What the model {@code video-effects} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param name Name. Default {@code Balloon Flyaway}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record VideoEffectsInput(
    String imageUrl, @Nullable Name name, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public VideoEffectsInput {
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
    return Jobs.VIDEO_EFFECTS;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).videoEffects(this, null);
  }

  @Override
  public String modelName() {
    return "video-effects";
  }

  static JsonAdapter<VideoEffectsInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(VideoEffectsInput::builder, Builder::build)
        .required("image_url", Json.STRING, VideoEffectsInput::imageUrl, Builder::imageUrl)
        .optional(
            "name",
            Json.wrap(Json.STRING, Name::new, Name::value),
            VideoEffectsInput::name,
            Builder::name)
        .unknown(VideoEffectsInput::unknownFields, Builder::unknownField);
  }

  /**
   * Name.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Name(String value) {
    /** {@code Balloon Flyaway}. */
    public static final Name BALLOON_FLYAWAY = new Name("Balloon Flyaway");

    /** {@code Blow Kiss}. */
    public static final Name BLOW_KISS = new Name("Blow Kiss");

    /** {@code Body Shake}. */
    public static final Name BODY_SHAKE = new Name("Body Shake");

    /** {@code Break Glass}. */
    public static final Name BREAK_GLASS = new Name("Break Glass");

    /** {@code Carry Me}. */
    public static final Name CARRY_ME = new Name("Carry Me");

    /** {@code Cartoon Doll}. */
    public static final Name CARTOON_DOLL = new Name("Cartoon Doll");

    /** {@code Cheek Kiss}. */
    public static final Name CHEEK_KISS = new Name("Cheek Kiss");

    /** {@code Child Memory}. */
    public static final Name CHILD_MEMORY = new Name("Child Memory");

    /** {@code Couple Arrival}. */
    public static final Name COUPLE_ARRIVAL = new Name("Couple Arrival");

    /** {@code Fairy Me}. */
    public static final Name FAIRY_ME = new Name("Fairy Me");

    /** {@code Fashion Stride}. */
    public static final Name FASHION_STRIDE = new Name("Fashion Stride");

    /** {@code Fisherman}. */
    public static final Name FISHERMAN = new Name("Fisherman");

    /** {@code Flower Receive}. */
    public static final Name FLOWER_RECEIVE = new Name("Flower Receive");

    /** {@code Flying}. */
    public static final Name FLYING = new Name("Flying");

    /** {@code French Kiss}. */
    public static final Name FRENCH_KISS = new Name("French Kiss");

    /** {@code Gender Swap}. */
    public static final Name GENDER_SWAP = new Name("Gender Swap");

    /** {@code Golden Epoch}. */
    public static final Name GOLDEN_EPOCH = new Name("Golden Epoch");

    /** {@code Hair Swap}. */
    public static final Name HAIR_SWAP = new Name("Hair Swap");

    /** {@code Hugging}. */
    public static final Name HUGGING = new Name("Hugging");

    /** {@code Jiggle Up}. */
    public static final Name JIGGLE_UP = new Name("Jiggle Up");

    /** {@code Kissing Pro}. */
    public static final Name KISSING_PRO = new Name("Kissing Pro");

    /** {@code Live Memory}. */
    public static final Name LIVE_MEMORY = new Name("Live Memory");

    /** {@code Love Drop}. */
    public static final Name LOVE_DROP = new Name("Love Drop");

    /** {@code Melt}. */
    public static final Name MELT = new Name("Melt");

    /** {@code Minecraft}. */
    public static final Name MINECRAFT = new Name("Minecraft");

    /** {@code Muscling}. */
    public static final Name MUSCLING = new Name("Muscling");

    /** {@code Nap Me 360p}. */
    public static final Name NAP_ME_360P = new Name("Nap Me 360p");

    /** {@code Paperman}. */
    public static final Name PAPERMAN = new Name("Paperman");

    /** {@code Pilot}. */
    public static final Name PILOT = new Name("Pilot");

    /** {@code Pinch}. */
    public static final Name PINCH = new Name("Pinch");

    /** {@code Pixel Me}. */
    public static final Name PIXEL_ME = new Name("Pixel Me");

    /** {@code Romantic Lift}. */
    public static final Name ROMANTIC_LIFT = new Name("Romantic Lift");

    /** {@code Sexy Me}. */
    public static final Name SEXY_ME = new Name("Sexy Me");

    /** {@code Slice Therapy}. */
    public static final Name SLICE_THERAPY = new Name("Slice Therapy");

    /** {@code Soul Depart}. */
    public static final Name SOUL_DEPART = new Name("Soul Depart");

    /** {@code Split Stance Human}. */
    public static final Name SPLIT_STANCE_HUMAN = new Name("Split Stance Human");

    /** {@code Squid Game}. */
    public static final Name SQUID_GAME = new Name("Squid Game");

    /** {@code Toy Me}. */
    public static final Name TOY_ME = new Name("Toy Me");

    /** {@code Walk Forward}. */
    public static final Name WALK_FORWARD = new Name("Walk Forward");

    /** {@code Zoom In Fast}. */
    public static final Name ZOOM_IN_FAST = new Name("Zoom In Fast");

    /** {@code Zoom Out}. */
    public static final Name ZOOM_OUT = new Name("Zoom Out");

    public Name {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Balloon Flyaway" -> Known.BALLOON_FLYAWAY;
        case "Blow Kiss" -> Known.BLOW_KISS;
        case "Body Shake" -> Known.BODY_SHAKE;
        case "Break Glass" -> Known.BREAK_GLASS;
        case "Carry Me" -> Known.CARRY_ME;
        case "Cartoon Doll" -> Known.CARTOON_DOLL;
        case "Cheek Kiss" -> Known.CHEEK_KISS;
        case "Child Memory" -> Known.CHILD_MEMORY;
        case "Couple Arrival" -> Known.COUPLE_ARRIVAL;
        case "Fairy Me" -> Known.FAIRY_ME;
        case "Fashion Stride" -> Known.FASHION_STRIDE;
        case "Fisherman" -> Known.FISHERMAN;
        case "Flower Receive" -> Known.FLOWER_RECEIVE;
        case "Flying" -> Known.FLYING;
        case "French Kiss" -> Known.FRENCH_KISS;
        case "Gender Swap" -> Known.GENDER_SWAP;
        case "Golden Epoch" -> Known.GOLDEN_EPOCH;
        case "Hair Swap" -> Known.HAIR_SWAP;
        case "Hugging" -> Known.HUGGING;
        case "Jiggle Up" -> Known.JIGGLE_UP;
        case "Kissing Pro" -> Known.KISSING_PRO;
        case "Live Memory" -> Known.LIVE_MEMORY;
        case "Love Drop" -> Known.LOVE_DROP;
        case "Melt" -> Known.MELT;
        case "Minecraft" -> Known.MINECRAFT;
        case "Muscling" -> Known.MUSCLING;
        case "Nap Me 360p" -> Known.NAP_ME_360P;
        case "Paperman" -> Known.PAPERMAN;
        case "Pilot" -> Known.PILOT;
        case "Pinch" -> Known.PINCH;
        case "Pixel Me" -> Known.PIXEL_ME;
        case "Romantic Lift" -> Known.ROMANTIC_LIFT;
        case "Sexy Me" -> Known.SEXY_ME;
        case "Slice Therapy" -> Known.SLICE_THERAPY;
        case "Soul Depart" -> Known.SOUL_DEPART;
        case "Split Stance Human" -> Known.SPLIT_STANCE_HUMAN;
        case "Squid Game" -> Known.SQUID_GAME;
        case "Toy Me" -> Known.TOY_ME;
        case "Walk Forward" -> Known.WALK_FORWARD;
        case "Zoom In Fast" -> Known.ZOOM_IN_FAST;
        case "Zoom Out" -> Known.ZOOM_OUT;
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
      BALLOON_FLYAWAY,
      BLOW_KISS,
      BODY_SHAKE,
      BREAK_GLASS,
      CARRY_ME,
      CARTOON_DOLL,
      CHEEK_KISS,
      CHILD_MEMORY,
      COUPLE_ARRIVAL,
      FAIRY_ME,
      FASHION_STRIDE,
      FISHERMAN,
      FLOWER_RECEIVE,
      FLYING,
      FRENCH_KISS,
      GENDER_SWAP,
      GOLDEN_EPOCH,
      HAIR_SWAP,
      HUGGING,
      JIGGLE_UP,
      KISSING_PRO,
      LIVE_MEMORY,
      LOVE_DROP,
      MELT,
      MINECRAFT,
      MUSCLING,
      NAP_ME_360P,
      PAPERMAN,
      PILOT,
      PINCH,
      PIXEL_ME,
      ROMANTIC_LIFT,
      SEXY_ME,
      SLICE_THERAPY,
      SOUL_DEPART,
      SPLIT_STANCE_HUMAN,
      SQUID_GAME,
      TOY_ME,
      WALK_FORWARD,
      ZOOM_IN_FAST,
      ZOOM_OUT,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link VideoEffectsInput}. */
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

    /** Name. Default {@code Balloon Flyaway}. */
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
    public VideoEffectsInput build() {
      return new VideoEffectsInput(imageUrl, name, unknownFields);
    }
  }
}
