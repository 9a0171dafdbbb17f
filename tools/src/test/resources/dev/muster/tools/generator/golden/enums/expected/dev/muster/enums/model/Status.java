// Generated from specs/enums 2.0.0. Do not edit.
package dev.muster.enums.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.Phase;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * How a picture's job stands.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record Status(String value) {
  /** {@code queued}. */
  public static final Status QUEUED = new Status("queued");

  /** {@code drawing}. */
  public static final Status DRAWING = new Status("drawing");

  /** {@code done}. */
  public static final Status DONE = new Status("done");

  /** {@code broken}. */
  public static final Status BROKEN = new Status("broken");

  /** {@code stopped}. */
  public static final Status STOPPED = new Status("stopped");

  public Status {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "queued" -> Known.QUEUED;
      case "drawing" -> Known.DRAWING;
      case "done" -> Known.DONE;
      case "broken" -> Known.BROKEN;
      case "stopped" -> Known.STOPPED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** Where a job of this status stands, {@link Phase#UNKNOWN} for a value that is not listed. */
  public Phase phase() {
    return switch (known()) {
      case QUEUED -> Phase.PENDING;
      case DRAWING -> Phase.RUNNING;
      case DONE -> Phase.SUCCEEDED;
      case BROKEN -> Phase.FAILED;
      case STOPPED -> Phase.CANCELLED;
      case UNRECOGNIZED -> Phase.UNKNOWN;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<Status> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, Status::new, Status::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    QUEUED,
    DRAWING,
    DONE,
    BROKEN,
    STOPPED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
