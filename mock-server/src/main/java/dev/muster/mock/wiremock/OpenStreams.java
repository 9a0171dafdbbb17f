package dev.muster.mock.wiremock;

import dev.muster.mock.http.Body;
import dev.muster.mock.http.Chunks;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiremock.org.eclipse.jetty.server.HttpOutput;

/**
 * The streams that are being sent. Each ends by itself, when its client leaves, or when the server
 * stops.
 */
final class OpenStreams {
  private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);

  private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /** A stream, closed once whoever asks first. */
  private record OpenStream(Chunks chunks, AtomicBoolean closed) {
    void close() {
      if (closed.compareAndSet(false, true)) {
        chunks.close();
      }
    }
  }

  /** Sends a stream to its end, each chunk as it comes. */
  void send(Wire wire, Body.Stream body) {
    OpenStream stream = new OpenStream(body.open().get(), new AtomicBoolean());
    open.add(stream);
    Hangup hangup = Hangup.watch(wire.jettyRequest(), stream::close);
    try {
      if (!stopped) {
        wire.jettyResponse().flushBuffer();
        copy(stream, wire.jettyResponse().getHttpOutput());
      }
    } catch (IOException e) {
      LOG.debug("The client of {} left its stream", wire.request());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      hangup.close();
      open.remove(stream);
      stream.close();
    }
  }

  private static void copy(OpenStream stream, HttpOutput out)
      throws IOException, InterruptedException {
    byte[] chunk = stream.chunks().next();
    while (chunk != null && !stream.closed().get()) {
      out.write(chunk);
      out.flush();
      chunk = stream.chunks().next();
    }
  }

  void closeAll() {
    stopped = true;
    open.forEach(OpenStream::close);
  }
}
