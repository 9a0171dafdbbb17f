// Generated from specs/streams 1. Do not edit.
package dev.muster.streams.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.StreamEvent;
import dev.muster.runtime.json.EventData;
import java.util.Objects;

/** The events of a stream; one that the contract does not know is an {@link Unknown}. */
public sealed interface FollowLogsEvent extends StreamEvent {
  /** The event. */
  record LogLine(String data) implements FollowLogsEvent {
    public LogLine {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "log-line";
    }
  }

  /** The event. */
  record Mark(FollowLogsEventMarkData data) implements FollowLogsEvent {
    public Mark {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "mark";
    }
  }

  /**
   * An event that the contract does not know.
   *
   * @param event its name
   * @param data its data as it came
   */
  record Unknown(String event, String data) implements FollowLogsEvent {}

  /** Makes the events from their names and data. */
  static EventDecoder<FollowLogsEvent> decoder(Moshi moshi) {
    JsonAdapter<FollowLogsEventMarkData> markData = moshi.adapter(FollowLogsEventMarkData.class);
    return (name, data) ->
        switch (name) {
          case "log-line" -> new LogLine(data);
          case "mark" -> new Mark(EventData.read(name, data, markData));
          default -> new Unknown(name, data);
        };
  }
}
