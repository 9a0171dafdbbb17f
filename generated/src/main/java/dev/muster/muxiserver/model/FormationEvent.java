// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
public sealed interface FormationEvent extends StreamEvent {
  /** A step on the way to a running formation. */
  record Progress(FormationProgress data) implements FormationEvent {
    public Progress {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "progress";
    }
  }

  /** The formation runs; the stream ends. */
  record Complete(FormationCompletion data) implements FormationEvent {
    public Complete {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "complete";
    }

    @Override
    public Phase finalPhase() {
      return Phase.SUCCEEDED;
    }
  }

  /** The formation does not run as asked; the stream ends. */
  record Error(FormationFailure data) implements FormationEvent {
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
  record Unknown(String event, String data) implements FormationEvent {}

  /** Makes the events from their names and data. */
  static EventDecoder<FormationEvent> decoder(Moshi moshi) {
    JsonAdapter<FormationProgress> progressData = moshi.adapter(FormationProgress.class);
    JsonAdapter<FormationCompletion> completeData = moshi.adapter(FormationCompletion.class);
    JsonAdapter<FormationFailure> errorData = moshi.adapter(FormationFailure.class);
    return (name, data) ->
        switch (name) {
          case "progress" -> new Progress(EventData.read(name, data, progressData));
          case "complete" -> new Complete(EventData.read(name, data, completeData));
          case "error" -> new Error(EventData.read(name, data, errorData));
          default -> new Unknown(name, data);
        };
  }
}
