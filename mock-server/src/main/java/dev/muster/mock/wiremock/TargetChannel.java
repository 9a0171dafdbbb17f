package dev.muster.mock.wiremock;

import wiremock.org.eclipse.jetty.http.HttpMethod;
import wiremock.org.eclipse.jetty.http.HttpVersion;
import wiremock.org.eclipse.jetty.io.Connection;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.HttpChannelOverHttp;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.HttpConnection;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.Request;

/**
 * A channel that keeps the target of each request as the client sent it. Jetty would read it as a
 * URI, which costs time, and refuse what it cannot read; only WireMock's own pages need it read.
 */
final class TargetChannel extends HttpChannelOverHttp {
  private Target target = Target.ROOT;

  private TargetChannel(
      HttpConnection connection, Connector connector, HttpConfiguration config, EndPoint endPoint) {
    super(connection, connector, config, endPoint, connection);
  }

  @Override
  public void startRequest(String method, String uri, HttpVersion version) {
    target = Target.of(uri);
    boolean read = target.isWireMocks() || HttpMethod.CONNECT.is(method);
    super.startRequest(method, read ? uri : "/", version);
  }

  /** The target of the request that is being served. */
  static Target of(Request request) {
    return ((TargetChannel) request.getHttpChannel()).target;
  }

  /** Makes connections with such channels. */
  static final class Factory extends HttpConnectionFactory {
    Factory(HttpConfiguration config) {
      super(config);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
      HttpConnection connection =
          new HttpConnection(getHttpConfiguration(), connector, endPoint, false) {
            @Override
            protected HttpChannelOverHttp newHttpChannel() {
              return new TargetChannel(this, getConnector(), getHttpConfiguration(), getEndPoint());
            }
          };
      connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
      connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
      return configure(connection, connector, endPoint);
    }
  }
}
