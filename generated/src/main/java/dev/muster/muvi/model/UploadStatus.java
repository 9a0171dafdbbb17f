// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * {@code pending} means that the file is there, or may come; {@code expired} that it is deleted.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record UploadStatus(String value) {
  /** {@code pending}. */
  public static final UploadStatus PENDING = new UploadStatus("pending");

  /** {@code expired}. */
  public static final UploadStatus EXPIRED = new UploadStatus("expired");

  public UploadStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "pending" -> Known.PENDING;
      case "expired" -> Known.EXPIRED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<UploadStatus> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, UploadStatus::new, UploadStatus::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    PENDING,
    EXPIRED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
