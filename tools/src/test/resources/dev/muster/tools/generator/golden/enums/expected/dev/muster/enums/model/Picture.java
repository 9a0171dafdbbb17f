// Generated from specs/enums 2.0.0. Do not edit.
package dev.muster.enums.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param status How a picture's job stands.
 * @param aspectRatio Default {@code 1:1}.
 * @param seconds {@code seconds}.
 * @param scale {@code scale}.
 * @param level {@code level}.
 * @param format {@code format}.
 * @param twice {@code twice}.
 * @param layers {@code layers}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Picture(
    @Nullable Status status,
    AspectRatio aspectRatio,
    @Nullable Seconds seconds,
    @Nullable Scale scale,
    @Nullable Level level,
    @Nullable Format format,
    @Nullable Twice twice,
    @Nullable List<Layers> layers,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Picture {
    Objects.requireNonNull(aspectRatio, "aspectRatio is required");
    layers = layers == null ? null : Json.copyOf(layers);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.aspectRatio = aspectRatio;
    builder.seconds = seconds;
    builder.scale = scale;
    builder.level = level;
    builder.format = format;
    builder.twice = twice;
    builder.layers = layers;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Picture> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Picture::builder, Builder::build)
        .optional(
            "status",
            Json.wrap(Json.STRING, Status::new, Status::value),
            Picture::status,
            Builder::status)
        .required(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            Picture::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "seconds",
            Json.wrap(Json.INTEGER, Seconds::new, Seconds::value),
            Picture::seconds,
            Builder::seconds)
        .optional(
            "scale",
            Json.wrap(Json.DOUBLE, Scale::new, Scale::value),
            Picture::scale,
            Builder::scale)
        .optional(
            "level",
            Json.wrap(Json.STRING, Level::new, Level::value),
            Picture::level,
            Builder::level)
        .optional(
            "format",
            Json.wrap(Json.STRING, Format::new, Format::value),
            Picture::format,
            Builder::format)
        .optional(
            "twice",
            Json.wrap(Json.STRING, Twice::new, Twice::value),
            Picture::twice,
            Builder::twice)
        .optional(
            "layers",
            Json.list(Json.wrap(Json.STRING, Layers::new, Layers::value)),
            Picture::layers,
            Builder::layers)
        .unknown(Picture::unknownFields, Builder::unknownField);
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code auto}. */
    public static final AspectRatio AUTO = new AspectRatio("auto");

    /** The empty text. */
    public static final AspectRatio EMPTY = new AspectRatio("");

    /** {@code a b}. */
    public static final AspectRatio A_B = new AspectRatio("a b");

    /** {@code a-b}. */
    public static final AspectRatio A_B_2 = new AspectRatio("a-b");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "1:1" -> Known.V1_1;
        case "16:9" -> Known.V16_9;
        case "auto" -> Known.AUTO;
        case "" -> Known.EMPTY;
        case "a b" -> Known.A_B;
        case "a-b" -> Known.A_B_2;
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
      V1_1,
      V16_9,
      AUTO,
      EMPTY,
      A_B,
      A_B_2,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Seconds(Integer value) {
    /** {@code 5}. */
    public static final Seconds V5 = new Seconds(5);

    /** {@code 10}. */
    public static final Seconds V10 = new Seconds(10);

    public Seconds {
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

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Scale(Double value) {
    /** {@code 0.5}. */
    public static final Scale V0_5 = new Scale(0.5);

    /** {@code 2}. */
    public static final Scale V2 = new Scale(2.0);

    public Scale {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(0.5)) {
        return Known.V0_5;
      }
      if (value.equals(2.0)) {
        return Known.V2;
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
      V0_5,
      V2,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Level(String value) {
    /** {@code low}. */
    public static final Level LOW = new Level("low");

    /** {@code highMark}. */
    public static final Level TOP = new Level("highMark");

    public Level {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "low" -> Known.LOW;
        case "highMark" -> Known.TOP;
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
      LOW,
      TOP,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Format(String value) {
    /** {@code png}. */
    public static final Format PNG = new Format("png");

    /** {@code jpeg}. */
    public static final Format JPEG = new Format("jpeg");

    public Format {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "png" -> Known.PNG;
        case "jpeg" -> Known.JPEG;
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
      PNG,
      JPEG,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Twice(String value) {
    /** {@code a}. */
    public static final Twice A = new Twice("a");

    /** {@code b}. */
    public static final Twice B = new Twice("b");

    public Twice {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "a" -> Known.A;
        case "b" -> Known.B;
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
      A,
      B,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * One of the listed values, or another.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Layers(String value) {
    /** {@code front}. */
    public static final Layers FRONT = new Layers("front");

    /** {@code back}. */
    public static final Layers BACK = new Layers("back");

    public Layers {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "front" -> Known.FRONT;
        case "back" -> Known.BACK;
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
      FRONT,
      BACK,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Picture}. */
  public static final class Builder {
    private @Nullable Status status;
    private AspectRatio aspectRatio = new AspectRatio("1:1");
    private @Nullable Seconds seconds;
    private @Nullable Scale scale;
    private @Nullable Level level;
    private @Nullable Format format;
    private @Nullable Twice twice;
    private @Nullable List<Layers> layers;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How a picture's job stands. */
    public Builder status(@Nullable Status status) {
      this.status = status;
      return this;
    }

    /** Default {@code 1:1}. */
    public Builder aspectRatio(AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** {@code seconds}. */
    public Builder seconds(@Nullable Seconds seconds) {
      this.seconds = seconds;
      return this;
    }

    /** {@code scale}. */
    public Builder scale(@Nullable Scale scale) {
      this.scale = scale;
      return this;
    }

    /** {@code level}. */
    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    /** {@code format}. */
    public Builder format(@Nullable Format format) {
      this.format = format;
      return this;
    }

    /** {@code twice}. */
    public Builder twice(@Nullable Twice twice) {
      this.twice = twice;
      return this;
    }

    /** {@code layers}. */
    public Builder layers(@Nullable List<Layers> layers) {
      this.layers = layers;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Picture build() {
      return new Picture(
          status, aspectRatio, seconds, scale, level, format, twice, layers, unknownFields);
    }
  }
}
