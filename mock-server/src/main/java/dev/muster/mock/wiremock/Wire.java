package dev.muster.mock.wiremock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;

/**
 * One exchange as it is on the wire, kept at hand while WireMock serves it: WireMock itself unzips
 * bodies that look zipped and decodes what signatures need undecoded. Bound to the thread that
 * serves.
 */
final class Wire {
  private static final ThreadLocal<Wire> CURRENT = new ThreadLocal<>();

  private final Request request;
  private final HttpServletRequest servletRequest;
  private final HttpServletResponse servletResponse;
  private @Nullable Answer answer;

  private Wire(
      Request request, HttpServletRequest servletRequest, HttpServletResponse servletResponse) {
    this.request = request;
    this.servletRequest = servletRequest;
    this.servletResponse = servletResponse;
  }

  static Wire open(
      HttpServletRequest servletRequest, HttpServletResponse servletResponse, byte[] body) {
    Wire wire = new Wire(request(servletRequest, body), servletRequest, servletResponse);
    CURRENT.set(wire);
    return wire;
  }

  static Wire current() {
    Wire wire = CURRENT.get();
    if (wire == null) {
      throw new IllegalStateException("No request is being served on this thread");
    }
    return wire;
  }

  void close() {
    CURRENT.remove();
  }

  Request request() {
    return request;
  }

  HttpServletRequest servletRequest() {
    return servletRequest;
  }

  HttpServletResponse servletResponse() {
    return servletResponse;
  }

  /** The contract's answer, or null where a stub of the user's answers. */
  @Nullable Answer answer() {
    return answer;
  }

  void answer(Answer contractAnswer) {
    this.answer = contractAnswer;
  }

  private static Request request(HttpServletRequest servletRequest, byte[] body) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (String name : Collections.list(servletRequest.getHeaderNames())) {
      for (String value : Collections.list(servletRequest.getHeaders(name))) {
        fields.add(Map.entry(name, value));
      }
    }
    return new Request(
        servletRequest.getMethod(),
        servletRequest.getRequestURI(),
        servletRequest.getQueryString(),
        Headers.of(fields),
        body,
        origin(servletRequest));
  }

  private static String origin(HttpServletRequest servletRequest) {
    String host = servletRequest.getHeader("Host");
    String authority =
        host == null || host.isBlank()
            ? servletRequest.getServerName() + ":" + servletRequest.getServerPort()
            : host;
    return servletRequest.getScheme() + "://" + authority;
  }
}
