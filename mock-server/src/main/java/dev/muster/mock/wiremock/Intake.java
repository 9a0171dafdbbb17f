package dev.muster.mock.wiremock;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.org.eclipse.jetty.http.BadMessageException;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.server.HttpInput;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Response;

/**
 * Reads the body of a request. What has arrived is read at once; for the rest no thread waits. A
 * body that is too large is read on for a while, so that its sender comes to read the answer, and
 * given up.
 */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final byte[] NOTHING = new byte[0];

  /** What is read, and dropped, of a body that is too large. */
  private static final long PATIENCE = 64L << 20;

  private static final int FIRST = 16 << 10;

  private final Request request;
  private final int largest;
  private final Then then;
  private byte[] bytes = NOTHING;
  private long read;

  /** What happens when the body is there. */
  interface Then {
    void serve(Request request, byte[] body);

    /** Refuses a body that is too large. */
    void refuse(Request request);
  }

  private Intake(Request request, int largest, Then then) {
    this.request = request;
    this.largest = largest;
    this.then = then;
  }

  /** Reads the body and goes on, on this thread or another. */
  static void of(Request request, int largest, Then then) throws IOException {
    boolean empty =
        request.getContentLengthLong() == 0
            || request.getContentLengthLong() < 0
                && !request.getHttpFields().contains(HttpHeader.TRANSFER_ENCODING);
    if (empty) {
      then.serve(request, NOTHING);
    } else {
      new Intake(request, largest, then).begin();
    }
  }

  private void begin() throws IOException {
    // Also tells a client to go on that waits to be told so.
    HttpInput in = (HttpInput) request.getInputStream();
    long length = request.getContentLengthLong();
    while (read < length && in.available() > 0) {
      take(in);
    }
    if (length > 0 && read == length) {
      goOn();
      return;
    }
    AsyncContext later = request.startAsync();
    later.setTimeout(0);
    in.setReadListener(new Rest(in, later));
  }

  private void take(HttpInput in) throws IOException {
    if (read >= largest) {
      // Not kept: the answer is clear already.
      read += Math.max(0, in.read(new byte[FIRST]));
      return;
    }
    if (read == bytes.length) {
      bytes = Arrays.copyOf(bytes, nextSize());
    }
    int count = in.read(bytes, (int) read, bytes.length - (int) read);
    read += Math.max(0, count);
  }

  /** Doubled as it fills: a client that promises much and sends little costs little. */
  private int nextSize() {
    long length = request.getContentLengthLong();
    long wanted = Math.max(FIRST, 2L * bytes.length);
    long most = length > 0 ? Math.min(length, largest) : largest;
    return (int) Math.min(wanted, most);
  }

  private void goOn() {
    if (read > largest) {
      then.refuse(request);
    } else {
      then.serve(request, read == bytes.length ? bytes : Arrays.copyOf(bytes, (int) read));
    }
  }

  /** Reads what comes later. */
  private final class Rest implements ReadListener {
    private final HttpInput in;
    private final AsyncContext context;
    private boolean over;

    private Rest(HttpInput in, AsyncContext context) {
      this.in = in;
      this.context = context;
    }

    @Override
    public void onDataAvailable() throws IOException {
      while (!over && in.isReady() && !in.isFinished()) {
        take(in);
        if (read > largest + PATIENCE) {
          finish();
        }
      }
    }

    @Override
    public void onAllDataRead() {
      finish();
    }

    private void finish() {
      if (!over) {
        over = true;
        try {
          goOn();
        } finally {
          context.complete();
        }
      }
    }

    @Override
    public void onError(Throwable failure) {
      if (!over) {
        over = true;
        LOG.debug("The body of a request broke off", failure);
        Response response = request.getResponse();
        response.setStatus(status(failure));
        response.getHttpFields().put("Connection", "close");
        context.complete();
      }
    }

    private static int status(Throwable failure) {
      if (failure instanceof BadMessageException bad) {
        return bad.getCode();
      }
      return failure instanceof TimeoutException ? 408 : 400;
    }
  }
}
