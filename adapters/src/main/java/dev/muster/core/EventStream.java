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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events as they come. Iterate, or hand over a callback; close it to let go of the
 * connection, also to make a blocked read in another thread end.
 *
 * <pre>{@code
 * try (EventStream<FormationEvent> events = ...) {
 *   events.forEach(event -> System.out.println(event));
 * }
 * EventSubscription lines = muxi.followLogs("my-team").subscribe(System.out::println);
 * lines.cancel();
 * }</pre>
 *
 * <p>Iteration ends with the event that the contract names as the last, or with {@link #close}. A
 * stream that breaks off before is an error, a {@link StreamCutException}, also where the server
 * closes it in good order; streams without a last event, such as logs, always end in one of these
 * two ways. Comments, by which servers keep a connection alive, are passed over, and a stream may
 * be silent for as long as it likes. For one reading thread; {@link #close} may come from any.
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
    /** Without it, or with one that cannot be understood. What became of the matter is unknown. */
    CUT,
    /** By {@link #close()}. */
    CLOSED
  }

  private final String operation;
  private final ResponseBody body;
  private final SseReader reader;
  private final EventDecoder<E> decoder;
  private final Predicate<? super E> isLast;
  private final AtomicBoolean subscribed = new AtomicBoolean();
  private @Nullable E next;
  private @Nullable E last;
  private long received;
  private volatile Ending ending = Ending.OPEN;
  private volatile @Nullable MusterException failure;

  /**
   * Made by the clients.
   *
   * @param isLast tells the event after which the stream is complete
   */
  public EventStream(
      String operation, ResponseBody body, EventDecoder<E> decoder, Predicate<? super E> isLast) {
    this.operation = operation;
    this.body = body;
    this.reader = new SseReader(body.source());
    this.decoder = decoder;
    this.isLast = isLast;
  }

  /**
   * Whether there is another event; waits for it.
   *
   * @throws StreamCutException if the stream broke off; again each time
   * @throws ProtocolException if there is one that cannot be understood
   */
  @Override
  public boolean hasNext() {
    if (next == null && ending == Ending.OPEN) {
      next = read();
    }
    if (next == null && failure != null) {
      throw failure;
    }
    return next != null;
  }

  /**
   * The next event; waits for it.
   *
   * @throws StreamCutException if the stream broke off
   * @throws NoSuchElementException if it has come to its end
   */
  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The stream has ended: " + ending);
    }
    E event = requireNonNull(next);
    next = null;
    if (isLast.test(event)) {
      finish(Ending.COMPLETE);
    }
    return event;
  }

  /**
   * Hands every event to {@code callback} as it comes, until the stream ends, and tells how it
   * ended: {@link Ending#COMPLETE} or {@link Ending#CLOSED}.
   *
   * @throws StreamCutException if the stream broke off
   */
  public Ending forEach(Consumer<? super E> callback) {
    forEachRemaining(callback);
    return ending;
  }

  /**
   * Reads the rest of the stream to {@code listener}, on a daemon thread of its own. The stream is
   * not to be read otherwise from then on.
   *
   * @return the handle by which to cancel it and to wait for its end
   */
  public EventSubscription subscribe(EventListener<? super E> listener) {
    requireNonNull(listener, "listener");
    if (!subscribed.compareAndSet(false, true)) {
      throw new IllegalStateException("This stream has a listener already");
    }
    return EventSubscription.start("muster-" + operation + "-events", this, listener);
  }

  /** How the stream ended; {@link Ending#OPEN} while it has not. */
  public Ending ending() {
    return ending;
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
      cut(e);
      return null;
    }
    if (event == null) {
      cut(null);
      return null;
    }
    try {
      last = decoder.decode(event.name(), event.data());
      received++;
      return last;
    } catch (JsonDataException e) {
      String problem = "cannot read the event '" + event.name() + "': " + e.getMessage();
      failure = new ProtocolException(operation, problem, null);
      finish(Ending.CUT);
      return null;
    }
  }

  /** Closing makes a blocked read fail too: that is no cut. */
  private synchronized void cut(@Nullable IOException cause) {
    if (ending == Ending.OPEN) {
      failure = new StreamCutException(operation, received, last, cause);
    }
    finish(Ending.CUT);
  }

  private synchronized void finish(Ending how) {
    if (ending == Ending.OPEN) {
      ending = how;
    }
    body.close();
  }
}
