// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.Phase;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Where a job stands. It goes from {@code pending} over {@code processing} to {@code completed} or
 * {@code failed}; a pending one may become {@code cancelled}. After that it does not change.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record JobStatus(String value) {
  /** {@code pending}. */
  public static final JobStatus PENDING = new JobStatus("pending");

  /** {@code processing}. */
  public static final JobStatus PROCESSING = new JobStatus("processing");

  /** {@code completed}. */
  public static final JobStatus COMPLETED = new JobStatus("completed");

  /** {@code failed}. */
  public static final JobStatus FAILED = new JobStatus("failed");

  /** {@code cancelled}. */
  public static final JobStatus CANCELLED = new JobStatus("cancelled");

  public JobStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
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
      case PENDING -> Phase.PENDING;
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

  static JsonAdapter<JobStatus> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, JobStatus::new, JobStatus::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED,
    CANCELLED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
