// Generated from specs/streams 1. Do not edit.
package dev.muster.streams.model;

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
public sealed interface BuildEvent extends StreamEvent {
  /** A step. */
  record Progress(BuildStep data) implements BuildEvent {
    public Progress {
      Objects.requireNonNull(data, "data is required");
    }

    @Override
    public String event() {
      return "progress";
    }
  }

  /** It is built. */
  record Complete(BuildResult data) implements BuildEvent {
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

  /** The event. */
  record Error(BuildFailure data) implements BuildEvent {
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
  record Unknown(String event, String data) implements BuildEvent {}

  /** Makes the events from their names and data. */
  static EventDecoder<BuildEvent> decoder(Moshi moshi) {
    JsonAdapter<BuildStep> progressData = moshi.adapter(BuildStep.class);
    JsonAdapter<BuildResult> completeData = moshi.adapter(BuildResult.class);
    JsonAdapter<BuildFailure> errorData = moshi.adapter(BuildFailure.class);
    return (name, data) ->
        switch (name) {
          case "progress" -> new Progress(EventData.read(name, data, progressData));
          case "complete" -> new Complete(EventData.read(name, data, completeData));
          case "error" -> new Error(EventData.read(name, data, errorData));
          default -> new Unknown(name, data);
        };
  }
}
