package dev.muster.muxiserver;

import dev.muster.core.EventStream;
import dev.muster.core.StreamCutException;
import dev.muster.muxiserver.model.FormationCompletion;
import dev.muster.muxiserver.model.FormationEvent;
import dev.muster.muxiserver.model.FormationFailure;
import java.util.function.Consumer;

/** How a streamed deploy, update, start, restart or rollback ended. */
public sealed interface DeployOutcome {
  /**
   * The formation runs.
   *
   * @param formation what the server says of it
   */
  record Completed(FormationCompletion formation) implements DeployOutcome {}

  /**
   * The formation does not run as asked; after a failed update the old version goes on.
   *
   * @param failure what the server says of it
   */
  record Failed(FormationFailure failure) implements DeployOutcome {}

  /**
   * The stream was cut. The server may have finished or not: read the formation before trying
   * again.
   *
   * @param cut what is known of it
   */
  record Unknown(StreamCutException cut) implements DeployOutcome {}

  /** Reads the events to the end, hands each to {@code progress}, and closes the stream. */
  static DeployOutcome of(
      EventStream<FormationEvent> stream, Consumer<? super FormationEvent> progress) {
    try (stream) {
      while (true) {
        FormationEvent event = stream.next();
        progress.accept(event);
        if (event instanceof FormationEvent.Complete complete) {
          return new Completed(complete.data());
        } else if (event instanceof FormationEvent.Error error) {
          return new Failed(error.data());
        }
      }
    } catch (StreamCutException e) {
      return new Unknown(e);
    }
  }
}
