package dev.muster.mock.http;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a streamed body. {@link #next} is called on the connection's thread and may wait
 * until its chunk is due. {@link #close} is called exactly once, when the stream has ended or the
 * client is gone, and may come from another thread: it must make a waiting {@code next} return.
 */
public interface Chunks extends AutoCloseable {
  /**
   * The next chunk, or null at the end.
   *
   * @throws InterruptedException when the server stops; the stream then ends
   */
  byte @Nullable [] next() throws InterruptedException;

  @Override
  void close();

  /** Chunks that are known beforehand. */
  static Chunks of(Iterator<byte[]> chunks) {
    return new Chunks() {
      @Override
      public byte @Nullable [] next() {
        return chunks.hasNext() ? chunks.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}
