package dev.muster.benchmarks.server.soak;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/** One client's way to the server: a connection that is kept as long as the server keeps it. */
final class Line implements AutoCloseable {
  private final int port;
  private @Nullable Wire kept;

  Line(int port) {
    this.port = port;
  }

  /** A new connection, to do anything with. */
  Wire open() throws IOException {
    return new Wire(port);
  }

  /** A new connection whose reads give up after so many milliseconds. */
  Wire open(int patience) throws IOException {
    return new Wire(port, patience);
  }

  /** Sends a good request over the kept connection. */
  Reply ask(byte[] request) throws IOException {
    boolean reused = kept != null;
    try {
      return askOnce(request);
    } catch (EOFException | SocketException e) {
      close();
      // The server may end an idle connection at any time; that is no failure.
      if (reused) {
        return askOnce(request);
      }
      throw e;
    }
  }

  private Reply askOnce(byte[] request) throws IOException {
    Wire wire = kept == null ? open() : kept;
    kept = wire;
    Reply reply;
    try {
      reply = wire.send(request).reply();
    } catch (IOException e) {
      close();
      throw e;
    }
    if (reply.last()) {
      close();
    }
    return reply;
  }

  @Override
  public void close() throws IOException {
    if (kept != null) {
      kept.close();
      kept = null;
    }
  }
}
