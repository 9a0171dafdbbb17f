package dev.muster.mock.wiremock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.io.AbstractEndPoint;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.util.BufferUtil;
import wiremock.org.eclipse.jetty.util.Callback;

/**
 * Tells when a client hangs up while its stream waits for the next chunk. Jetty itself would notice
 * only at the next write, which may never come. Only for connections that nothing follows on: what
 * the client still sends is dropped.
 */
final class Hangup implements AutoCloseable, Callback {
  private final @Nullable AbstractEndPoint endPoint;
  private final Runnable action;
  private volatile boolean over;

  private Hangup(@Nullable AbstractEndPoint endPoint, Runnable action) {
    this.endPoint = endPoint;
    this.action = action;
  }

  static Hangup watch(Request request, Runnable action) {
    EndPoint endPoint = request.getHttpChannel().getEndPoint();
    Hangup hangup = new Hangup(endPoint instanceof AbstractEndPoint known ? known : null, action);
    hangup.listen();
    return hangup;
  }

  private void listen() {
    if (endPoint != null && !over) {
      endPoint.tryFillInterested(this);
    }
  }

  @Override
  public void succeeded() {
    if (over || endPoint == null) {
      return;
    }
    try {
      ByteBuffer dropped = BufferUtil.allocate(256);
      if (endPoint.fill(dropped) < 0) {
        action.run();
      } else {
        listen();
      }
    } catch (IOException e) {
      action.run();
    }
  }

  @Override
  public void failed(Throwable failure) {
    if (!over) {
      action.run();
    }
  }

  /** Gives the connection back to Jetty, which wants to read from it itself. */
  @Override
  public void close() {
    over = true;
    if (endPoint != null) {
      endPoint.getFillInterest().onFail(new CancellationException("The stream is over"));
    }
  }
}
