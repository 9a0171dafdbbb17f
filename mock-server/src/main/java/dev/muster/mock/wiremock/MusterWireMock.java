package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.extension.responsetemplating.TemplateEngine;
import com.github.tomakehurst.wiremock.http.RequestListener;
import dev.muster.mock.ListenException;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.net.BindException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A running WireMock whose unmatched requests are answered by contracts. Stubs of users outrank the
 * contracts; journal, verification, scenarios, faults, recording and the admin API are WireMock's
 * own. Requests that no stub can match pass WireMock by, and are in its journal all the same.
 */
public final class MusterWireMock implements AutoCloseable {
  private final WireMockServer server;
  private final MusterOptions options;
  private final int port;

  private MusterWireMock(WireMockServer server, MusterOptions options) {
    this.server = server;
    this.options = options;
    this.port = server.port();
  }

  /**
   * Begins to load what a start needs and returns at once: for programs that have something to do
   * before, such as reading contracts. More than half of a start is WireMock's template helpers.
   */
  public static void prepare() {
    Thread loading =
        new Thread(
            () -> new TemplateEngine(Map.of(), null, Set.of(), false, List.of()), "muster-prepare");
    loading.setDaemon(true);
    loading.start();
  }

  /**
   * Starts a server whose requests have no operations that stubs could name.
   *
   * @throws ListenException where it cannot listen there
   */
  public static MusterWireMock start(Function<Request, Answer> contract, HttpSettings settings) {
    return start(contract, OperationFinder.NONE, settings);
  }

  /**
   * Starts a server.
   *
   * @param finder tells stubs and journal which operation a request is for
   * @throws ListenException where it cannot listen there
   */
  public static MusterWireMock start(
      Function<Request, Answer> contract, OperationFinder finder, HttpSettings settings) {
    MusterOptions options =
        MusterOptions.of(new Contracts(contract, settings.cors()), finder, settings);
    WireMockServer server = new Server(options);
    try {
      server.start();
    } catch (FatalStartupException e) {
      // Jetty has stopped by itself what it had started.
      throw new ListenException(settings.address(), settings.port(), cause(e));
    }
    return new MusterWireMock(server, options);
  }

  /** A WireMock that tells when somebody wants to hear of every request. */
  private static final class Server extends WireMockServer {
    private Server(MusterOptions options) {
      super(options);
    }

    @Override
    public void addMockServiceRequestListener(RequestListener listener) {
      ((MusterOptions) options).lane().listenerAdded();
      super.addMockServiceRequestListener(listener);
    }
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

  /** Ends all streams, lets other answers under way go out, and stops. */
  @Override
  public void close() {
    options.streams().closeAll();
    server.stop();
  }
}
