// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.Phase;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Where a job stands. It goes from {@code QUEUED} over {@code STARTED} to {@code SUCCEEDED} or
 * {@code FAILED}, and stays there.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record JobStatus(String value) {
  /** {@code QUEUED}. */
  public static final JobStatus QUEUED = new JobStatus("QUEUED");

  /** {@code STARTED}. */
  public static final JobStatus STARTED = new JobStatus("STARTED");

  /** {@code SUCCEEDED}. */
  public static final JobStatus SUCCEEDED = new JobStatus("SUCCEEDED");

  /** {@code FAILED}. */
  public static final JobStatus FAILED = new JobStatus("FAILED");

  public JobStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "QUEUED" -> Known.QUEUED;
      case "STARTED" -> Known.STARTED;
      case "SUCCEEDED" -> Known.SUCCEEDED;
      case "FAILED" -> Known.FAILED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** Where a job of this status stands, {@link Phase#UNKNOWN} for a value that is not listed. */
  public Phase phase() {
    return switch (known()) {
      case QUEUED -> Phase.PENDING;
      case STARTED -> Phase.RUNNING;
      case SUCCEEDED -> Phase.SUCCEEDED;
      case FAILED -> Phase.FAILED;
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
    QUEUED,
    STARTED,
    SUCCEEDED,
    FAILED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
