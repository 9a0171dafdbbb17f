package dev.muster.core;

import dev.muster.core.EventStream.Ending;
import dev.muster.core.internal.DaemonThreads;
import dev.muster.runtime.StreamEvent;
import java.util.concurrent.CompletableFuture;

/** A stream that is being read to a callback, on a daemon thread of its own. */
public final class EventSubscription implements AutoCloseable {
  private final EventStream<?> stream;
  private final CompletableFuture<Ending> end = new CompletableFuture<>();

  private EventSubscription(EventStream<?> stream) {
    this.stream = stream;
  }

  static <E extends StreamEvent> EventSubscription start(
      String name, EventStream<E> stream, EventListener<? super E> listener) {
    EventSubscription subscription = new EventSubscription(stream);
    DaemonThreads.named(name).newThread(() -> subscription.run(stream, listener)).start();
    return subscription;
  }

  private <E extends StreamEvent> void run(
      EventStream<E> stream, EventListener<? super E> listener) {
    RuntimeException failure = null;
    try (stream) {
      stream.forEach(listener::onEvent);
    } catch (RuntimeException e) {
      failure = e;
    }
    try {
      listener.onEnd(stream.ending(), failure);
    } finally {
      if (failure == null) {
        end.complete(stream.ending());
      } else {
        end.completeExceptionally(failure);
      }
    }
  }

  /**
   * How the stream ends, to come; fails with what {@link EventListener#onEnd} is told, and is
   * complete once that has returned.
   */
  public CompletableFuture<Ending> end() {
    return end.copy();
  }

  /** Lets go of the connection; the listener hears that the stream was closed. */
  public void cancel() {
    stream.close();
  }

  /** The same as {@link #cancel()}. */
  @Override
  public void close() {
    cancel();
  }
}
