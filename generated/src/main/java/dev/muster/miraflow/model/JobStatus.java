// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.Phase;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Where a job stands.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record JobStatus(String value) {
  /** {@code inference_started}. */
  public static final JobStatus INFERENCE_STARTED = new JobStatus("inference_started");

  /** {@code inference_working}. */
  public static final JobStatus INFERENCE_WORKING = new JobStatus("inference_working");

  /** {@code inference_complete}. */
  public static final JobStatus INFERENCE_COMPLETE = new JobStatus("inference_complete");

  /** {@code inference_failed}. */
  public static final JobStatus INFERENCE_FAILED = new JobStatus("inference_failed");

  /** {@code inference_error}. */
  public static final JobStatus INFERENCE_ERROR = new JobStatus("inference_error");

  public JobStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "inference_started" -> Known.INFERENCE_STARTED;
      case "inference_working" -> Known.INFERENCE_WORKING;
      case "inference_complete" -> Known.INFERENCE_COMPLETE;
      case "inference_failed" -> Known.INFERENCE_FAILED;
      case "inference_error" -> Known.INFERENCE_ERROR;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** Where a job of this status stands, {@link Phase#UNKNOWN} for a value that is not listed. */
  public Phase phase() {
    return switch (known()) {
      case INFERENCE_STARTED -> Phase.PENDING;
      case INFERENCE_WORKING -> Phase.RUNNING;
      case INFERENCE_COMPLETE -> Phase.SUCCEEDED;
      case INFERENCE_FAILED, INFERENCE_ERROR -> Phase.FAILED;
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
    INFERENCE_STARTED,
    INFERENCE_WORKING,
    INFERENCE_COMPLETE,
    INFERENCE_FAILED,
    INFERENCE_ERROR,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
