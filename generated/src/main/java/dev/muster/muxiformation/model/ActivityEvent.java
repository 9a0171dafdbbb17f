// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.StreamEvent;
import dev.muster.runtime.json.EventData;
import java.util.Objects;

/** The events of a stream; one that the contract does not know is an {@link Unknown}. */
public sealed interface ActivityEvent extends StreamEvent {
  /** Something that happens in the formation. */
  record Message(ActivityRecord data) implements ActivityEvent {
    public Message {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "message";
    }
  }

  /**
   * An event that the contract does not know.
   *
   * @param event its name
   * @param data its data as it came
   */
  record Unknown(String event, String data) implements ActivityEvent {}

  /** Makes the events from their names and data. */
  static EventDecoder<ActivityEvent> decoder(Moshi moshi) {
    JsonAdapter<ActivityRecord> messageData = moshi.adapter(ActivityRecord.class);
    return (name, data) ->
        switch (name) {
          case "message" -> new Message(EventData.read(name, data, messageData));
          default -> new Unknown(name, data);
        };
  }
}
