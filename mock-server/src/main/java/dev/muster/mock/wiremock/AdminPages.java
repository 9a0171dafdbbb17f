package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.Server;

/**
 * WireMock's own pages: its admin API, its documentation, the files of stubs. WireMock builds them
 * together with a server; this one never listens, and its pages are served by another.
 */
final class AdminPages extends Jetty11HttpServer {
  private AdminPages(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    super(options, admin, stubs);
  }

  /** The pages, started, for a server that runs. */
  static Handler of(
      MusterOptions options, AdminRequestHandler admin, StubRequestHandler stubs, Server server) {
    AdminPages pages = new AdminPages(options, admin, stubs);
    Handler handler = pages.jettyServer.getHandler();
    pages.jettyServer.setHandler(null);
    handler.setServer(server);
    try {
      handler.start();
    } catch (Exception e) {
      throw new IllegalStateException("WireMock's admin API cannot be started", e);
    }
    return handler;
  }

  @Override
  protected Server createServer(Options options) {
    return new Server();
  }
}
