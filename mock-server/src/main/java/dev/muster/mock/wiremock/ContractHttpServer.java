package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.JettySettings;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import com.github.tomakehurst.wiremock.jetty11.Jetty11Utils;
import wiremock.org.eclipse.jetty.io.NetworkTrafficListener;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.ServerConnector;

/** WireMock's Jetty with our own door in front, and few threads. */
final class ContractHttpServer extends Jetty11HttpServer {
  private static final long GRACE_MILLIS = 1_000;

  private ContractHttpServer(
      MusterOptions options, AdminRequestHandler admin, StubRequestHandler stubs) {
    super(options, admin, stubs);
  }

  /** Makes the server when WireMock asks for one. */
  static final class Factory implements HttpServerFactory {
    @Override
    public HttpServer buildHttpServer(
        Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      return new ContractHttpServer((MusterOptions) options, admin, stubs);
    }
  }

  // These are called by the constructor of the superclass: no field of this class is set yet.

  @Override
  protected ServerConnector createHttpConnector(
      String bindAddress, int port, JettySettings settings, NetworkTrafficListener listener) {
    HttpConfiguration config = Jetty11Utils.createHttpConfig(settings);
    // Else a key that differs by case alone from the one before it would be taken for that.
    config.setHeaderCacheCaseSensitive(true);
    config.setSendDateHeader(true);
    ServerConnector connector =
        new ServerConnector(jettyServer, 1, 1, new TargetChannel.Factory(config));
    connector.setHost(bindAddress);
    connector.setPort(port);
    connector.setIdleTimeout(((MusterOptions) options).http().idle().toMillis());
    connector.setShutdownIdleTimeout(200);
    return connector;
  }

  @Override
  protected Handler createHandler(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    MusterOptions all = (MusterOptions) options;
    return new FrontDoor(all, stubs, server -> AdminPages.of(all, admin, stubs, server));
  }

  /** Takes no more connections, lets answers under way go out for a moment, and stops. */
  @Override
  public void stop() {
    httpConnector.close();
    long until = System.nanoTime() + GRACE_MILLIS * 1_000_000;
    try {
      while (((FrontDoor) jettyServer.getHandler()).isBusy() && System.nanoTime() < until) {
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    super.stop();
  }
}
