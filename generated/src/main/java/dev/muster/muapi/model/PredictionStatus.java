// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.Phase;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Where a job stands. It goes from {@code queued} over {@code pending} and {@code processing} to
 * {@code completed} or {@code failed}, may skip steps, may be {@code cancelled} before it is done,
 * and never changes after that. Take a value that is not listed as not yet done.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record PredictionStatus(String value) {
  /** {@code queued}. */
  public static final PredictionStatus QUEUED = new PredictionStatus("queued");

  /** {@code pending}. */
  public static final PredictionStatus PENDING = new PredictionStatus("pending");

  /** {@code processing}. */
  public static final PredictionStatus PROCESSING = new PredictionStatus("processing");

  /** {@code completed}. */
  public static final PredictionStatus COMPLETED = new PredictionStatus("completed");

  /** {@code failed}. */
  public static final PredictionStatus FAILED = new PredictionStatus("failed");

  /** {@code cancelled}. */
  public static final PredictionStatus CANCELLED = new PredictionStatus("cancelled");

  public PredictionStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "queued" -> Known.QUEUED;
      case "pending" -> Known.PENDING;
      case "processing" -> Known.PROCESSING;
      case "completed" -> Known.COMPLETED;
      case "failed" -> Known.FAILED;
      case "cancelled" -> Known.CANCELLED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** Where a job of this status stands, {@link Phase#UNKNOWN} for a value that is not listed. */
  public Phase phase() {
    return switch (known()) {
      case QUEUED, PENDING -> Phase.PENDING;
      case PROCESSING -> Phase.RUNNING;
      case COMPLETED -> Phase.SUCCEEDED;
      case FAILED -> Phase.FAILED;
      case CANCELLED -> Phase.CANCELLED;
      case UNRECOGNIZED -> Phase.UNKNOWN;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<PredictionStatus> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, PredictionStatus::new, PredictionStatus::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    QUEUED,
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED,
    CANCELLED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
