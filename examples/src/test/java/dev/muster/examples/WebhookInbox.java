package dev.muster.examples;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A user's server that takes webhooks and keeps them as they came. */
final class WebhookInbox implements AutoCloseable {
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private final HttpServer server;

  /** The bytes and the headers of a call. */
  record Call(byte[] body, Map<String, List<String>> headers) {}

  WebhookInbox() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          try (exchange) {
            calls.add(
                new Call(
                    exchange.getRequestBody().readAllBytes(),
                    Map.copyOf(exchange.getRequestHeaders())));
            exchange.sendResponseHeaders(204, -1);
          }
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** The next call, waited for. */
  Call next() throws InterruptedException {
    Call call = calls.poll(30, TimeUnit.SECONDS);
    if (call == null) {
      throw new AssertionError("No webhook came");
    }
    return call;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
