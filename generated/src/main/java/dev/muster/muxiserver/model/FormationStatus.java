// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * What a formation's process is doing.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record FormationStatus(String value) {
  /** {@code starting}. */
  public static final FormationStatus STARTING = new FormationStatus("starting");

  /** {@code running}. */
  public static final FormationStatus RUNNING = new FormationStatus("running");

  /** {@code stopped}. */
  public static final FormationStatus STOPPED = new FormationStatus("stopped");

  /** {@code crashed}. */
  public static final FormationStatus CRASHED = new FormationStatus("crashed");

  public FormationStatus {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "starting" -> Known.STARTING;
      case "running" -> Known.RUNNING;
      case "stopped" -> Known.STOPPED;
      case "crashed" -> Known.CRASHED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<FormationStatus> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, FormationStatus::new, FormationStatus::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    STARTING,
    RUNNING,
    STOPPED,
    CRASHED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
