package dev.muster.core;

import dev.muster.runtime.StreamEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A stream broke off before the event that ends it. What became of the matter is unknown: it may
 * have been brought to its end all the same. Nothing is sent again by itself.
 */
public final class StreamCutException extends TransportException {
  private static final long serialVersionUID = 1L;

  private final long received;
  private final transient @Nullable StreamEvent last;

  StreamCutException(
      String operation, long received, @Nullable StreamEvent last, @Nullable IOException cause) {
    super(
        operation,
        true,
        cause,
        "the stream broke off after "
            + received
            + (received == 1 ? " event" : " events")
            + (cause == null ? ", closed by the server" : ", " + describe(cause))
            + ". What it told of may have gone on: read the state before sending anything again.");
    this.received = received;
    this.last = last;
  }

  /** How many events had come. */
  public long received() {
    return received;
  }

  /** The last event that had come, null if none had. */
  public @Nullable StreamEvent last() {
    return last;
  }
}
