package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import dev.muster.mock.ListenException;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.net.BindException;
import java.util.function.Function;

/**
 * A running WireMock whose unmatched requests are answered by contracts. Stubs of users outrank the
 * contracts; journal, verification, scenarios, faults, recording and the admin API are WireMock's
 * own.
 */
public final class MusterWireMock implements AutoCloseable {
  private final WireMockServer server;
  private final OpenStreams streams;
  private final CatchAll catchAll;
  private final int port;

  private MusterWireMock(WireMockServer server, OpenStreams streams, CatchAll catchAll) {
    this.server = server;
    this.streams = streams;
    this.catchAll = catchAll;
    this.port = server.port();
  }

  /**
   * Starts a server.
   *
   * @throws ListenException where it cannot listen there
   */
  public static MusterWireMock start(Function<Request, Answer> contract, HttpSettings settings) {
    OpenStreams streams = new OpenStreams();
    CatchAll catchAll = new CatchAll();
    WireMockServer server =
        new WireMockServer(MusterOptions.of(contract, streams, catchAll, settings));
    // Before the port opens: whoever comes first is answered by the contracts too.
    catchAll.install(server);
    try {
      server.start();
    } catch (FatalStartupException e) {
      // Jetty has stopped by itself what it had started.
      throw new ListenException(settings.address(), settings.port(), cause(e));
    }
    return new MusterWireMock(server, streams, catchAll);
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  public int port() {
    return port;
  }

  /** WireMock itself, for those who want its Java DSL. */
  public WireMockServer wireMock() {
    return server;
  }

  /** Ends all streams and stops. */
  @Override
  public void close() {
    catchAll.uninstall();
    streams.closeAll();
    server.stop();
  }
}
