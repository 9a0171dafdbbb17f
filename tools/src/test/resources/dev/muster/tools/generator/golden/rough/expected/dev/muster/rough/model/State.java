// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * One of the listed values, or another.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record State(String value) implements NodeValue {
  /** {@code up}. */
  public static final State UP = new State("up");

  /** {@code down}. */
  public static final State DOWN = new State("down");

  public State {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "up" -> Known.UP;
      case "down" -> Known.DOWN;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<State> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, State::new, State::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    UP,
    DOWN,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
