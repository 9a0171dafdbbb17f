package dev.muster.core;

import dev.muster.core.EventStream.Ending;
import dev.muster.runtime.StreamEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears of a stream's events, one after the other on one thread. The next event is read once {@link
 * #onEvent} has returned.
 *
 * @param <E> the events
 */
@FunctionalInterface
public interface EventListener<E extends StreamEvent> {
  /** An event. What this throws closes the stream, and is told to {@link #onEnd}. */
  void onEvent(E event);

  /**
   * The end, told once and last.
   *
   * @param ending how the stream ended
   * @param failure why it could not be read to its end; null if it was, or was closed
   */
  default void onEnd(Ending ending, @Nullable RuntimeException failure) {}
}
