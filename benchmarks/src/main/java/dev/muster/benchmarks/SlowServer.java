package dev.muster.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * A provider whose jobs never end. A poll takes 50 ms, holds no thread meanwhile, and is answered
 * with how long to wait until the next, so that it is known here when the next is due.
 *
 * <p>Prints its port. At each line that it reads, a number of seconds to ask for from now on, it
 * prints what it has seen since the line before: polls, connections, and how many milliseconds
 * polls came late (median, 99th percentile, worst).
 */
public final class SlowServer {
  private static final long SERVICE_MILLIS = 50;
  private static final byte[] PROCESSING =
      "{\"status\":\"processing\"}".getBytes(StandardCharsets.UTF_8);

  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<String, Long> due = new ConcurrentHashMap<>();
  private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
  private final LongAdder polls = new LongAdder();
  private final Histogram lateness = new Histogram();
  private volatile int pauseSeconds = 1;

  private SlowServer() {}

  public static void main(String[] arguments) throws IOException {
    // Otherwise each answer waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    SlowServer server = new SlowServer();
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4096);
    http.createContext("/", server::submit);
    http.createContext("/predictions/", server::poll);
    http.setExecutor(Executors.newFixedThreadPool(2));
    http.start();
    System.out.println(http.getAddress().getPort());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(server.seen());
        server.pauseSeconds = Integer.parseInt(line);
      }
    }
    System.exit(0);
  }

  private String seen() {
    int connected = connections.size();
    connections.clear();
    return polls.sumThenReset() + " " + connected + " " + lateness.drain();
  }

  private void submit(HttpExchange call) throws IOException {
    call.getRequestBody().readAllBytes();
    String body = "{\"request_id\":\"job-" + ids.incrementAndGet() + "\"}";
    answer(call, body.getBytes(StandardCharsets.UTF_8));
  }

  private void poll(HttpExchange call) {
    String job = call.getRequestURI().getPath();
    Long planned = due.get(job);
    if (planned != null) {
      lateness.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - planned));
    }
    connections.add(call.getRemoteAddress());
    polls.increment();
    clock.schedule(() -> processing(call, job), SERVICE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void processing(HttpExchange call, String job) {
    int pause = pauseSeconds;
    call.getResponseHeaders().set("Retry-After", Integer.toString(pause));
    due.put(job, System.nanoTime() + TimeUnit.SECONDS.toNanos(pause));
    try {
      answer(call, PROCESSING);
    } catch (IOException e) {
      // The client has gone, as it does at the end.
      call.close();
    }
  }

  private static void answer(HttpExchange call, byte[] body) throws IOException {
    try (call) {
      call.getResponseHeaders().set("Content-Type", "application/json");
      call.sendResponseHeaders(200, body.length);
      call.getResponseBody().write(body);
    }
  }
}
