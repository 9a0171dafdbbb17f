package dev.muster.mock.wiremock;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.wiremock.OperationFinder.Found;
import java.net.SocketAddress;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.http.HttpField;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.server.Response;

/**
 * One exchange as it is on the wire. While WireMock serves it, it is bound to the thread that
 * serves: what WireMock hands on is decoded, and signatures need it undecoded.
 */
final class Wire {
  private static final ThreadLocal<Wire> CURRENT = new ThreadLocal<>();

  private final wiremock.org.eclipse.jetty.server.Request jetty;
  private final Request request;
  private final long arrived = System.currentTimeMillis();
  private final long began = System.nanoTime();
  private @Nullable Answer answer;
  private @Nullable Optional<Found> operation;

  Wire(wiremock.org.eclipse.jetty.server.Request jetty, byte[] body) {
    this.jetty = jetty;
    this.request = request(jetty, body);
  }

  /** Binds this exchange to the thread while something runs. */
  void during(Runnable action) {
    CURRENT.set(this);
    try {
      action.run();
    } finally {
      CURRENT.remove();
    }
  }

  /** The exchange that this thread serves, or null where it serves none of ours. */
  static @Nullable Wire current() {
    return CURRENT.get();
  }

  Request request() {
    return request;
  }

  wiremock.org.eclipse.jetty.server.Request jettyRequest() {
    return jetty;
  }

  Response jettyResponse() {
    return jetty.getResponse();
  }

  @Nullable SocketAddress remote() {
    return jetty.getRemoteInetSocketAddress();
  }

  /** When the request was there, in milliseconds of the epoch. */
  long arrived() {
    return arrived;
  }

  int millisSince() {
    return (int) ((System.nanoTime() - began) / 1_000_000);
  }

  /** The contract's answer, or null where a stub of the user's answers. */
  @Nullable Answer answer() {
    return answer;
  }

  void answer(Answer contractAnswer) {
    this.answer = contractAnswer;
  }

  /** The operation that the request is for, looked for once. */
  Optional<Found> operation(OperationFinder finder) {
    if (operation == null) {
      operation = finder.find(request);
    }
    return operation;
  }

  private static Request request(wiremock.org.eclipse.jetty.server.Request jetty, byte[] body) {
    HttpFields sent = jetty.getHttpFields();
    List<Map.Entry<String, String>> fields = new ArrayList<>(sent.size());
    for (HttpField field : sent) {
      String value = field.getValue();
      fields.add(new SimpleImmutableEntry<>(field.getName(), value == null ? "" : value));
    }
    Target target = TargetChannel.of(jetty);
    String authority = target.authority() == null ? sent.get(HttpHeader.HOST) : target.authority();
    if (authority == null || authority.isBlank()) {
      authority = jetty.getLocalAddr() + ":" + jetty.getLocalPort();
    }
    return new Request(
        jetty.getMethod(),
        target.path(),
        target.query(),
        Headers.of(fields),
        body,
        "http://" + authority);
  }
}
