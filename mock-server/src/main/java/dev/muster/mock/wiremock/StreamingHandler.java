package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpResponder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestHandler;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import wiremock.jakarta.servlet.http.HttpServletResponse;

/**
 * Hands requests to WireMock as they came, and sends streamed answers past it: WireMock only knows
 * bodies at rest.
 */
final class StreamingHandler implements RequestHandler {
  private final RequestHandler wireMock;
  private final OpenStreams streams;

  StreamingHandler(RequestHandler wireMock, OpenStreams streams) {
    this.wireMock = wireMock;
    this.streams = streams;
  }

  @Override
  public void handle(Request request, HttpResponder responder, ServeEvent event) {
    Wire wire = Wire.current();
    RawRequest raw = new RawRequest(request, wire.request().body());
    HttpResponder streaming =
        (served, response, attributes) -> {
          Answer answer = wire.answer();
          if (answer != null
              && answer.body() instanceof Body.Stream body
              && response.getFault() == null) {
            start(response, wire.servletResponse());
            streams.send(wire, body);
          } else {
            responder.respond(served, response, attributes);
          }
        };
    wireMock.handle(raw, streaming, event);
  }

  private static void start(Response response, HttpServletResponse servletResponse) {
    servletResponse.setStatus(response.getStatus());
    for (HttpHeader header : response.getHeaders().all()) {
      header.values().forEach(value -> servletResponse.addHeader(header.key(), value));
    }
    // Nothing follows a stream on its connection, so that an end of input means that the client is
    // gone.
    servletResponse.setHeader("Connection", "close");
    servletResponse.setHeader("Cache-Control", "no-cache");
  }
}
