package dev.muster.mock.proxy;

import dev.muster.mock.http.Chunks;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pieces of a streamed answer, handed on as they come. */
final class RunningChunks implements Chunks {
  private static final Logger LOG = LoggerFactory.getLogger(RunningChunks.class);

  private final Outgoing request;
  private final InputStream wire;
  private final Coding coding;
  private final byte[] buffer = new byte[8192];
  private @Nullable InputStream decoded;
  private volatile boolean closed;

  RunningChunks(Outgoing request, InputStream wire, Coding coding) {
    this.request = request;
    this.wire = wire;
    this.coding = coding;
  }

  @Override
  public byte @Nullable [] next() throws InterruptedException {
    try {
      InputStream in = decoded;
      if (in == null) {
        in = coding.decode(wire);
        decoded = in;
      }
      int length = in.read(buffer);
      return length < 0 || closed ? null : Arrays.copyOf(buffer, length);
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (!closed) {
        LOG.warn("The stream of {} broke off: {}", request, e.getMessage());
      }
      return null;
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      wire.close();
    } catch (IOException e) {
      LOG.debug("The stream of {} did not close: {}", request, e.getMessage());
    }
  }
}
