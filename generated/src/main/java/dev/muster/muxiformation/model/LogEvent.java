// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.Phase;
import dev.muster.runtime.StreamEvent;
import dev.muster.runtime.json.EventData;
import java.util.Objects;

/**
 * The events of a stream; one that the contract does not know is an {@link Unknown}.
 *
 * <p>A stream that ends before an event with a {@link #finalPhase()} was cut.
 */
public sealed interface LogEvent extends StreamEvent {
  /** Something that was logged. */
  record Log(LogRecord data) implements LogEvent {
    public Log {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "log";
    }
  }

  /** The log cannot be followed any further; the stream ends. */
  record Error(LogFailure data) implements LogEvent {
    public Error {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "error";
    }

    @Override
    public Phase finalPhase() {
      return Phase.FAILED;
    }
  }

  /**
   * An event that the contract does not know.
   *
   * @param event its name
   * @param data its data as it came
   */
  record Unknown(String event, String data) implements LogEvent {}

  /** Makes the events from their names and data. */
  static EventDecoder<LogEvent> decoder(Moshi moshi) {
    JsonAdapter<LogRecord> logData = moshi.adapter(LogRecord.class);
    JsonAdapter<LogFailure> errorData = moshi.adapter(LogFailure.class);
    return (name, data) ->
        switch (name) {
          case "log" -> new Log(EventData.read(name, data, logData));
          case "error" -> new Error(EventData.read(name, data, errorData));
          default -> new Unknown(name, data);
        };
  }
}
