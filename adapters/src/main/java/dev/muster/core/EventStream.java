package dev.muster.core;

import static java.util.Objects.requireNonNull;

import com.squareup.moshi.JsonDataException;
import dev.muster.core.internal.SseReader;
import dev.muster.core.internal.SseReader.Event;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.StreamEvent;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events as they come. Iterate, or hand over a callback; close it to let go of the
 * connection, also to make a blocked read in another thread end.
 *
 * <pre>{@code
 * try (EventStream<LogEvent> lines = muxi.followLogs("my-team")) {
 *   lines.forEachRemaining(System.out::println);
 *   System.out.println(lines.ending());
 * }
 * }</pre>
 *
 * <p>Iteration ends with the stream, whatever the reason: {@link #ending()} tells whether it came
 * to its end or was cut. For one reading thread; {@link #close} may come from any.
 *
 * @param <E> the events
 */
public final class EventStream<E extends StreamEvent> implements Iterator<E>, AutoCloseable {
  /** How a stream ended. */
  public enum Ending {
    /** It has not. */
    OPEN,
    /** With the event that the contract names as its last. */
    COMPLETE,
    /**
     * Without it: the connection was lost, or the server closed it early. What became of the matter
     * is unknown.
     */
    CUT,
    /** By {@link #close()}. */
    CLOSED
  }

  private final String operation;
  private final ResponseBody body;
  private final SseReader reader;
  private final EventDecoder<E> decoder;
  private @Nullable E next;
  private volatile Ending ending = Ending.OPEN;
  private volatile @Nullable IOException cause;

  /** Made by the clients. */
  public EventStream(String operation, ResponseBody body, EventDecoder<E> decoder) {
    this.operation = operation;
    this.body = body;
    this.reader = new SseReader(body.source());
    this.decoder = decoder;
  }

  /**
   * Whether there is another event; waits for it.
   *
   * @throws ProtocolException if there is one that cannot be understood
   */
  @Override
  public boolean hasNext() {
    if (next == null && ending == Ending.OPEN) {
      next = read();
    }
    return next != null;
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The stream has ended: " + ending);
    }
    E event = requireNonNull(next);
    next = null;
    if (event.finalPhase() != null) {
      finish(Ending.COMPLETE);
    }
    return event;
  }

  /**
   * Hands every event to {@code callback} as it comes, until the stream ends, and tells how it
   * ended.
   */
  public Ending forEach(Consumer<? super E> callback) {
    forEachRemaining(callback);
    return ending;
  }

  /** How the stream ended; {@link Ending#OPEN} while it has not. */
  public Ending ending() {
    return ending;
  }

  /** What cut the stream; null if it was not cut, or ended early without an error. */
  public @Nullable IOException cause() {
    return cause;
  }

  /** Lets go of the connection. Harmless when repeated. */
  @Override
  public void close() {
    finish(Ending.CLOSED);
  }

  private @Nullable E read() {
    Event event;
    try {
      event = reader.next();
    } catch (IOException e) {
      // Closing makes a blocked read fail: that is no cut.
      if (ending == Ending.OPEN) {
        cause = e;
      }
      finish(Ending.CUT);
      return null;
    }
    if (event == null) {
      finish(Ending.CUT);
      return null;
    }
    try {
      return decoder.decode(event.name(), event.data());
    } catch (JsonDataException e) {
      finish(Ending.CUT);
      throw new ProtocolException(
          operation, "cannot read the event '" + event.name() + "': " + e.getMessage(), null);
    }
  }

  private synchronized void finish(Ending how) {
    if (ending == Ending.OPEN) {
      ending = how;
    }
    body.close();
  }
}
