// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.Phase;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * How a request stands. {@code awaiting_clarification} waits for a further message in the same
 * session.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record RequestStatus(String value) {
  /** {@code pending}. */
  public static final RequestStatus PENDING = new RequestStatus("pending");

  /** {@code processing}. */
  public static final RequestStatus PROCESSING = new RequestStatus("processing");

  /** {@code running}. */
  public static final RequestStatus RUNNING = new RequestStatus("running");

  /** {@code awaiting_clarification}. */
  public static final RequestStatus AWAITING_CLARIFICATION =
      new RequestStatus("awaiting_clarification");

  /** {@code completed}. */
  public static final RequestStatus COMPLETED = new RequestStatus("completed");

  /** {@code failed}. */
  public static final RequestStatus FAILED = new RequestStatus("failed");

  /** {@code cancelled}. */
  public static final RequestStatus CANCELLED = new RequestStatus("cancelled");

  public RequestStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "pending" -> Known.PENDING;
      case "processing" -> Known.PROCESSING;
      case "running" -> Known.RUNNING;
      case "awaiting_clarification" -> Known.AWAITING_CLARIFICATION;
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
      case PROCESSING, RUNNING, AWAITING_CLARIFICATION -> Phase.RUNNING;
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

  static JsonAdapter<RequestStatus> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, RequestStatus::new, RequestStatus::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    PENDING,
    PROCESSING,
    RUNNING,
    AWAITING_CLARIFICATION,
    COMPLETED,
    FAILED,
    CANCELLED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
