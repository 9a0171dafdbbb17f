// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.StreamEvent;
import dev.muster.runtime.json.EventData;
import java.util.Objects;

/** The events of a stream; one that the contract does not know is an {@link Unknown}. */
public sealed interface LogEvent extends StreamEvent {
  /** The first event of a followed log. */
  record Connected(LogConnected data) implements LogEvent {
    public Connected {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "connected";
    }
  }

  /** One line that a formation wrote. */
  record Log(LogLine data) implements LogEvent {
    public Log {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "log";
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
    JsonAdapter<LogConnected> connectedData = moshi.adapter(LogConnected.class);
    JsonAdapter<LogLine> logData = moshi.adapter(LogLine.class);
    return (name, data) ->
        switch (name) {
          case "connected" -> new Connected(EventData.read(name, data, connectedData));
          case "log" -> new Log(EventData.read(name, data, logData));
          default -> new Unknown(name, data);
        };
  }
}
