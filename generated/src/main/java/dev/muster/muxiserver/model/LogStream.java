// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * One of a process's output streams, or both.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record LogStream(String value) {
  /** {@code stdout}. */
  public static final LogStream STDOUT = new LogStream("stdout");

  /** {@code stderr}. */
  public static final LogStream STDERR = new LogStream("stderr");

  /** {@code all}. */
  public static final LogStream ALL = new LogStream("all");

  public LogStream {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "stdout" -> Known.STDOUT;
      case "stderr" -> Known.STDERR;
      case "all" -> Known.ALL;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<LogStream> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, LogStream::new, LogStream::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    STDOUT,
    STDERR,
    ALL,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
