package dev.muster.mock.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.muster.mock.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A user's server: keeps what it is told, and answers with 200 or as it was told to. */
final class WebhookReceiver implements AutoCloseable {
  private static final long PATIENCE = 10;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<Told> news = new LinkedBlockingQueue<>();
  private final List<Told> all = new CopyOnWriteArrayList<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile boolean holds;

  /** One call. */
  record Told(String method, String uri, com.sun.net.httpserver.Headers headers, byte[] body) {
    JsonNode json() {
      return Json.read(body);
    }

    String header(String name) {
      return String.valueOf(headers.getFirst(name));
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  WebhookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Told told =
          new Told(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders(),
              body);
      all.add(told);
      news.add(told);
      if (holds && !released.await(PATIENCE, TimeUnit.SECONDS)) {
        return;
      }
      Integer status = answers.poll();
      if (status != null && status / 100 == 3) {
        exchange.getResponseHeaders().add("Location", url("/elsewhere"));
      }
      exchange.sendResponseHeaders(status == null ? 200 : status, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** What the next calls are answered with. */
  WebhookReceiver answering(Integer... statuses) {
    answers.addAll(List.of(statuses));
    return this;
  }

  /** Leaves all calls without an answer from now on, until it is closed. */
  WebhookReceiver holding() {
    holds = true;
    return this;
  }

  /** The next call, which must come. */
  Told next() {
    try {
      Told told = news.poll(PATIENCE, TimeUnit.SECONDS);
      if (told == null) {
        throw new AssertionError("Nobody called");
      }
      return told;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** All calls so far. */
  List<Told> all() {
    return List.copyOf(all);
  }

  @Override
  public void close() {
    released.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
