package dev.muster.mock.http;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The body of an answer: all there at once, or produced while it is sent. */
public sealed interface Body {
  Body EMPTY = new Bytes(new byte[0]);

  /** A body that is known in full; its length is sent. The array is not to be changed. */
  record Bytes(byte[] bytes) implements Body {
    public Bytes {
      Objects.requireNonNull(bytes, "bytes");
    }

    @Override
    public String toString() {
      return bytes.length + " bytes";
    }
  }

  /**
   * A body that does not come as it should.
   *
   * @param body what is sent, where anything is
   * @param late how long after the answer was made
   * @param breach how the connection breaks, or null where it does not
   */
  record Faulty(Body body, Duration late, @Nullable Breach breach) implements Body {}

  /**
   * A body that comes in chunks, each of which reaches the client as soon as it is produced. {@code
   * open} is called once, when the headers are out.
   */
  record Stream(Supplier<Chunks> open) implements Body {
    public Stream {
      Objects.requireNonNull(open, "open");
    }
  }
}
