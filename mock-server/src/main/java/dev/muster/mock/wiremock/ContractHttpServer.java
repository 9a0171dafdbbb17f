package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.util.EnumSet;
import wiremock.jakarta.servlet.DispatcherType;
import wiremock.org.eclipse.jetty.servlet.FilterHolder;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/** WireMock's Jetty with our filter and our handler around its own. */
final class ContractHttpServer extends Jetty11HttpServer {
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

  // Both are called by the constructor of the superclass: no field of this class is set yet.

  @Override
  protected void decorateMockServiceContextBeforeConfig(ServletContextHandler context) {
    FilterHolder filter = new FilterHolder(new WireFilter(((MusterOptions) options).contract()));
    filter.setAsyncSupported(true);
    context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  @Override
  protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
    String key = StubRequestHandler.class.getName();
    StubRequestHandler wireMock = (StubRequestHandler) context.getAttribute(key);
    context.setAttribute(key, new StreamingHandler(wireMock, ((MusterOptions) options).streams()));
  }
}
