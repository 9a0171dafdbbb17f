// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

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
public sealed interface TalkEvent extends StreamEvent {
  /** A piece of the reply. */
  record Message(Piece data) implements TalkEvent {
    public Message {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "message";
    }
  }

  /** The end. */
  record DoneEvent(Done data) implements TalkEvent {
    public DoneEvent {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "done";
    }

    @Override
    public Phase finalPhase() {
      return Phase.SUCCEEDED;
    }
  }

  /**
   * An event that the contract does not know.
   *
   * @param event its name
   * @param data its data as it came
   */
  record Unknown(String event, String data) implements TalkEvent {}

  /** Makes the events from their names and data. */
  static EventDecoder<TalkEvent> decoder(Moshi moshi) {
    JsonAdapter<Piece> messageData = moshi.adapter(Piece.class);
    JsonAdapter<Done> doneData = moshi.adapter(Done.class);
    return (name, data) ->
        switch (name) {
          case "message" -> new Message(EventData.read(name, data, messageData));
          case "done" -> new DoneEvent(EventData.read(name, data, doneData));
          default -> new Unknown(name, data);
        };
  }
}
