// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Whether the answer is waited for ({@code sync}) or comes later ({@code async}).
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record ChatMode(String value) {
  /** {@code sync}. */
  public static final ChatMode SYNC = new ChatMode("sync");

  /** {@code async}. */
  public static final ChatMode ASYNC = new ChatMode("async");

  public ChatMode {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "sync" -> Known.SYNC;
      case "async" -> Known.ASYNC;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<ChatMode> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, ChatMode::new, ChatMode::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    SYNC,
    ASYNC,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
