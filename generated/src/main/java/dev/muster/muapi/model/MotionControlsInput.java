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
 * What the model {@code motion-controls} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param name The effect. Default {@code 360 Orbit}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param quality How much effort goes into the result. Default {@code medium}.
 * @param duration How long the result is. In seconds, default {@code 5}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MotionControlsInput(
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
  public MotionControlsInput {
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
    return "motion-controls";
  }

  static JsonAdapter<MotionControlsInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MotionControlsInput::builder, Builder::build)
        .required("prompt", Json.STRING, MotionControlsInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, MotionControlsInput::imageUrl, Builder::imageUrl)
        .optional(
            "name",
            Json.wrap(Json.STRING, Name::new, Name::value),
            MotionControlsInput::name,
            Builder::name)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            MotionControlsInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            MotionControlsInput::resolution,
            Builder::resolution)
        .optional(
            "quality",
            Json.wrap(Json.STRING, Quality::new, Quality::value),
            MotionControlsInput::quality,
            Builder::quality)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            MotionControlsInput::duration,
            Builder::duration)
        .unknown(MotionControlsInput::unknownFields, Builder::unknownField);
  }

  /**
   * The effect.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Name(String value) {
    /** {@code 360 Orbit}. */
    public static final Name V360_ORBIT = new Name("360 Orbit");

    /** {@code Arc Shot}. */
    public static final Name ARC_SHOT = new Name("Arc Shot");

    /** {@code Car Chase}. */
    public static final Name CAR_CHASE = new Name("Car Chase");

    /** {@code Car Mount Cam}. */
    public static final Name CAR_MOUNT_CAM = new Name("Car Mount Cam");

    /** {@code Crash Zoom In}. */
    public static final Name CRASH_ZOOM_IN = new Name("Crash Zoom In");

    /** {@code Crash Zoom Out}. */
    public static final Name CRASH_ZOOM_OUT = new Name("Crash Zoom Out");

    /** {@code Crane Down}. */
    public static final Name CRANE_DOWN = new Name("Crane Down");

    /** {@code Crane Overhead}. */
    public static final Name CRANE_OVERHEAD = new Name("Crane Overhead");

    /** {@code Crane Punch-In}. */
    public static final Name CRANE_PUNCH_IN = new Name("Crane Punch-In");

    /** {@code Crane Up}. */
    public static final Name CRANE_UP = new Name("Crane Up");

    /** {@code Dirty Lens}. */
    public static final Name DIRTY_LENS = new Name("Dirty Lens");

    /** {@code Dolly In}. */
    public static final Name DOLLY_IN = new Name("Dolly In");

    /** {@code Dolly Left}. */
    public static final Name DOLLY_LEFT = new Name("Dolly Left");

    /** {@code Dolly Out}. */
    public static final Name DOLLY_OUT = new Name("Dolly Out");

    /** {@code Dolly Right}. */
    public static final Name DOLLY_RIGHT = new Name("Dolly Right");

    /** {@code Dolly Zoom In}. */
    public static final Name DOLLY_ZOOM_IN = new Name("Dolly Zoom In");

    /** {@code Dolly Zoom Out}. */
    public static final Name DOLLY_ZOOM_OUT = new Name("Dolly Zoom Out");

    /** {@code Dutch Angle}. */
    public static final Name DUTCH_ANGLE = new Name("Dutch Angle");

    /** {@code Fast Dolly Zoom In}. */
    public static final Name FAST_DOLLY_ZOOM_IN = new Name("Fast Dolly Zoom In");

    /** {@code Fast Dolly Zoom Out}. */
    public static final Name FAST_DOLLY_ZOOM_OUT = new Name("Fast Dolly Zoom Out");

    /** {@code Fisheye Lens}. */
    public static final Name FISHEYE_LENS = new Name("Fisheye Lens");

    /** {@code Focus Shift}. */
    public static final Name FOCUS_SHIFT = new Name("Focus Shift");

    /** {@code FPV Drone Cam}. */
    public static final Name FPV_DRONE_CAM = new Name("FPV Drone Cam");

    /** {@code Handheld Cam}. */
    public static final Name HANDHELD_CAM = new Name("Handheld Cam");

    /** {@code Head Tracking}. */
    public static final Name HEAD_TRACKING = new Name("Head Tracking");

    /** {@code Hero Run}. */
    public static final Name HERO_RUN = new Name("Hero Run");

    /** {@code Human Timelapse}. */
    public static final Name HUMAN_TIMELAPSE = new Name("Human Timelapse");

    /** {@code Landscape Timelapse}. */
    public static final Name LANDSCAPE_TIMELAPSE = new Name("Landscape Timelapse");

    /** {@code Lazy Susan}. */
    public static final Name LAZY_SUSAN = new Name("Lazy Susan");

    /** {@code Lens Crac}. */
    public static final Name LENS_CRAC = new Name("Lens Crac");

    /** {@code Lens Flare}. */
    public static final Name LENS_FLARE = new Name("Lens Flare");

    /** {@code Matrix Shot}. */
    public static final Name MATRIX_SHOT = new Name("Matrix Shot");

    /** {@code Motion Blur}. */
    public static final Name MOTION_BLUR = new Name("Motion Blur");

    /** {@code Object POV}. */
    public static final Name OBJECT_POV = new Name("Object POV");

    /** {@code Overhead}. */
    public static final Name OVERHEAD = new Name("Overhead");

    /** {@code Rap Video Cam}. */
    public static final Name RAP_VIDEO_CAM = new Name("Rap Video Cam");

    /** {@code Robotic Cam}. */
    public static final Name ROBOTIC_CAM = new Name("Robotic Cam");

    /** {@code Snorricam}. */
    public static final Name SNORRICAM = new Name("Snorricam");

    /** {@code Tilt Down}. */
    public static final Name TILT_DOWN = new Name("Tilt Down");

    /** {@code Tilt Up}. */
    public static final Name TILT_UP = new Name("Tilt Up");

    /** {@code Whip Pan}. */
    public static final Name WHIP_PAN = new Name("Whip Pan");

    /** {@code Wiggle}. */
    public static final Name WIGGLE = new Name("Wiggle");

    /** {@code Zoom In}. */
    public static final Name ZOOM_IN = new Name("Zoom In");

    /** {@code Zoom In Through Object}. */
    public static final Name ZOOM_IN_THROUGH_OBJECT = new Name("Zoom In Through Object");

    /** {@code Zoom Into Mouth}. */
    public static final Name ZOOM_INTO_MOUTH = new Name("Zoom Into Mouth");

    /** {@code Zoom Out}. */
    public static final Name ZOOM_OUT = new Name("Zoom Out");

    /** {@code Zoom Out Through Object}. */
    public static final Name ZOOM_OUT_THROUGH_OBJECT = new Name("Zoom Out Through Object");

    public Name {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "360 Orbit" -> Known.V360_ORBIT;
        case "Arc Shot" -> Known.ARC_SHOT;
        case "Car Chase" -> Known.CAR_CHASE;
        case "Car Mount Cam" -> Known.CAR_MOUNT_CAM;
        case "Crash Zoom In" -> Known.CRASH_ZOOM_IN;
        case "Crash Zoom Out" -> Known.CRASH_ZOOM_OUT;
        case "Crane Down" -> Known.CRANE_DOWN;
        case "Crane Overhead" -> Known.CRANE_OVERHEAD;
        case "Crane Punch-In" -> Known.CRANE_PUNCH_IN;
        case "Crane Up" -> Known.CRANE_UP;
        case "Dirty Lens" -> Known.DIRTY_LENS;
        case "Dolly In" -> Known.DOLLY_IN;
        case "Dolly Left" -> Known.DOLLY_LEFT;
        case "Dolly Out" -> Known.DOLLY_OUT;
        case "Dolly Right" -> Known.DOLLY_RIGHT;
        case "Dolly Zoom In" -> Known.DOLLY_ZOOM_IN;
        case "Dolly Zoom Out" -> Known.DOLLY_ZOOM_OUT;
        case "Dutch Angle" -> Known.DUTCH_ANGLE;
        case "Fast Dolly Zoom In" -> Known.FAST_DOLLY_ZOOM_IN;
        case "Fast Dolly Zoom Out" -> Known.FAST_DOLLY_ZOOM_OUT;
        case "Fisheye Lens" -> Known.FISHEYE_LENS;
        case "Focus Shift" -> Known.FOCUS_SHIFT;
        case "FPV Drone Cam" -> Known.FPV_DRONE_CAM;
        case "Handheld Cam" -> Known.HANDHELD_CAM;
        case "Head Tracking" -> Known.HEAD_TRACKING;
        case "Hero Run" -> Known.HERO_RUN;
        case "Human Timelapse" -> Known.HUMAN_TIMELAPSE;
        case "Landscape Timelapse" -> Known.LANDSCAPE_TIMELAPSE;
        case "Lazy Susan" -> Known.LAZY_SUSAN;
        case "Lens Crac" -> Known.LENS_CRAC;
        case "Lens Flare" -> Known.LENS_FLARE;
        case "Matrix Shot" -> Known.MATRIX_SHOT;
        case "Motion Blur" -> Known.MOTION_BLUR;
        case "Object POV" -> Known.OBJECT_POV;
        case "Overhead" -> Known.OVERHEAD;
        case "Rap Video Cam" -> Known.RAP_VIDEO_CAM;
        case "Robotic Cam" -> Known.ROBOTIC_CAM;
        case "Snorricam" -> Known.SNORRICAM;
        case "Tilt Down" -> Known.TILT_DOWN;
        case "Tilt Up" -> Known.TILT_UP;
        case "Whip Pan" -> Known.WHIP_PAN;
        case "Wiggle" -> Known.WIGGLE;
        case "Zoom In" -> Known.ZOOM_IN;
        case "Zoom In Through Object" -> Known.ZOOM_IN_THROUGH_OBJECT;
        case "Zoom Into Mouth" -> Known.ZOOM_INTO_MOUTH;
        case "Zoom Out" -> Known.ZOOM_OUT;
        case "Zoom Out Through Object" -> Known.ZOOM_OUT_THROUGH_OBJECT;
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
      V360_ORBIT,
      ARC_SHOT,
      CAR_CHASE,
      CAR_MOUNT_CAM,
      CRASH_ZOOM_IN,
      CRASH_ZOOM_OUT,
      CRANE_DOWN,
      CRANE_OVERHEAD,
      CRANE_PUNCH_IN,
      CRANE_UP,
      DIRTY_LENS,
      DOLLY_IN,
      DOLLY_LEFT,
      DOLLY_OUT,
      DOLLY_RIGHT,
      DOLLY_ZOOM_IN,
      DOLLY_ZOOM_OUT,
      DUTCH_ANGLE,
      FAST_DOLLY_ZOOM_IN,
      FAST_DOLLY_ZOOM_OUT,
      FISHEYE_LENS,
      FOCUS_SHIFT,
      FPV_DRONE_CAM,
      HANDHELD_CAM,
      HEAD_TRACKING,
      HERO_RUN,
      HUMAN_TIMELAPSE,
      LANDSCAPE_TIMELAPSE,
      LAZY_SUSAN,
      LENS_CRAC,
      LENS_FLARE,
      MATRIX_SHOT,
      MOTION_BLUR,
      OBJECT_POV,
      OVERHEAD,
      RAP_VIDEO_CAM,
      ROBOTIC_CAM,
      SNORRICAM,
      TILT_DOWN,
      TILT_UP,
      WHIP_PAN,
      WIGGLE,
      ZOOM_IN,
      ZOOM_IN_THROUGH_OBJECT,
      ZOOM_INTO_MOUTH,
      ZOOM_OUT,
      ZOOM_OUT_THROUGH_OBJECT,
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

  /** Builds a {@link MotionControlsInput}. */
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

    /** The effect. Default {@code 360 Orbit}. */
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
    public MotionControlsInput build() {
      return new MotionControlsInput(
          prompt, imageUrl, name, aspectRatio, resolution, quality, duration, unknownFields);
    }
  }
}
