// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * What became of an escalated request.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record EscalationState(String value) {
  /** {@code achieved}. */
  public static final EscalationState ACHIEVED = new EscalationState("achieved");

  /** {@code impossible}. */
  public static final EscalationState IMPOSSIBLE = new EscalationState("impossible");

  /** {@code stuck}. */
  public static final EscalationState STUCK = new EscalationState("stuck");

  /** {@code budget_exhausted}. */
  public static final EscalationState BUDGET_EXHAUSTED = new EscalationState("budget_exhausted");

  public EscalationState {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "achieved" -> Known.ACHIEVED;
      case "impossible" -> Known.IMPOSSIBLE;
      case "stuck" -> Known.STUCK;
      case "budget_exhausted" -> Known.BUDGET_EXHAUSTED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<EscalationState> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, EscalationState::new, EscalationState::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    ACHIEVED,
    IMPOSSIBLE,
    STUCK,
    BUDGET_EXHAUSTED,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
