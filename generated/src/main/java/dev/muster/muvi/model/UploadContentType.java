// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * A type of file that may be uploaded. Images may have 10 MiB, videos 100 MiB, audio 50 MiB.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record UploadContentType(String value) {
  /** {@code image/jpeg}. */
  public static final UploadContentType IMAGE_JPEG = new UploadContentType("image/jpeg");

  /** {@code image/png}. */
  public static final UploadContentType IMAGE_PNG = new UploadContentType("image/png");

  /** {@code image/webp}. */
  public static final UploadContentType IMAGE_WEBP = new UploadContentType("image/webp");

  /** {@code image/gif}. */
  public static final UploadContentType IMAGE_GIF = new UploadContentType("image/gif");

  /** {@code video/mp4}. */
  public static final UploadContentType VIDEO_MP4 = new UploadContentType("video/mp4");

  /** {@code video/webm}. */
  public static final UploadContentType VIDEO_WEBM = new UploadContentType("video/webm");

  /** {@code audio/mpeg}. */
  public static final UploadContentType AUDIO_MPEG = new UploadContentType("audio/mpeg");

  /** {@code audio/wav}. */
  public static final UploadContentType AUDIO_WAV = new UploadContentType("audio/wav");

  public UploadContentType {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "image/jpeg" -> Known.IMAGE_JPEG;
      case "image/png" -> Known.IMAGE_PNG;
      case "image/webp" -> Known.IMAGE_WEBP;
      case "image/gif" -> Known.IMAGE_GIF;
      case "video/mp4" -> Known.VIDEO_MP4;
      case "video/webm" -> Known.VIDEO_WEBM;
      case "audio/mpeg" -> Known.AUDIO_MPEG;
      case "audio/wav" -> Known.AUDIO_WAV;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<UploadContentType> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, UploadContentType::new, UploadContentType::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    IMAGE_JPEG,
    IMAGE_PNG,
    IMAGE_WEBP,
    IMAGE_GIF,
    VIDEO_MP4,
    VIDEO_WEBM,
    AUDIO_MPEG,
    AUDIO_WAV,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
