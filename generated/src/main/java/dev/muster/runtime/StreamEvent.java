// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

import org.jspecify.annotations.Nullable;

/** One event of a stream ({@code x-event} in the contract). */
public interface StreamEvent {
  /** The event's name on the wire. */
  String event();

  /**
   * The phase of the job that the stream is about once this event has come, null unless it is the
   * last one.
   */
  default @Nullable Phase finalPhase() {
    return null;
  }
}
