// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Whether a job runs once or again and again.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record ScheduleType(String value) {
  /** {@code one_time}. */
  public static final ScheduleType ONE_TIME = new ScheduleType("one_time");

  /** {@code recurring}. */
  public static final ScheduleType RECURRING = new ScheduleType("recurring");

  public ScheduleType {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "one_time" -> Known.ONE_TIME;
      case "recurring" -> Known.RECURRING;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<ScheduleType> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, ScheduleType::new, ScheduleType::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    ONE_TIME,
    RECURRING,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
