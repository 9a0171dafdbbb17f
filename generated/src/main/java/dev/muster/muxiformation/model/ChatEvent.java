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
public sealed interface ChatEvent extends StreamEvent {
  /** The next piece of a streamed reply: under the name {@code token}, or in some releases bare. */
  record Message(ChatChunk data) implements ChatEvent {
    public Message {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "message";
    }
  }

  /** What can be shown with the reply. */
  record Ui(ChatUi data) implements ChatEvent {
    public Ui {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "ui";
    }
  }

  /** The reply is complete; the stream ends. */
  record Done(ChatDone data) implements ChatEvent {
    public Done {
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

  /** The reply failed; the stream ends. */
  record Error(ChatFailure data) implements ChatEvent {
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
  record Unknown(String event, String data) implements ChatEvent {}

  /** Makes the events from their names and data. */
  static EventDecoder<ChatEvent> decoder(Moshi moshi) {
    JsonAdapter<ChatChunk> messageData = moshi.adapter(ChatChunk.class);
    JsonAdapter<ChatUi> uiData = moshi.adapter(ChatUi.class);
    JsonAdapter<ChatDone> doneData = moshi.adapter(ChatDone.class);
    JsonAdapter<ChatFailure> errorData = moshi.adapter(ChatFailure.class);
    return (name, data) ->
        switch (name) {
          case "message" -> new Message(EventData.read(name, data, messageData));
          case "ui" -> new Ui(EventData.read(name, data, uiData));
          case "done" -> new Done(EventData.read(name, data, doneData));
          case "error" -> new Error(EventData.read(name, data, errorData));
          default -> new Unknown(name, data);
        };
  }
}
