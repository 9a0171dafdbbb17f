package dev.muster.contract.parity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A little server that remembers what it is asked: it stands where callbacks go, and it is the
 * upstream of a proxy, with answers from the cases' file ({@code GET /path} → status, headers,
 * body).
 */
final class Listener implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  /** Headers that tell about the connection or the program, not about the request. */
  private static final Set<String> UNTOLD =
      Set.of(
          "host",
          "connection",
          "transfer-encoding",
          "content-length",
          "keep-alive",
          "http2-settings",
          "upgrade",
          "muster-callback-depth");

  private final HttpServer server;
  private final @Nullable JsonNode upstream;
  private final BlockingQueue<ObjectNode> heard = new LinkedBlockingQueue<>();

  private Listener(HttpServer server, @Nullable JsonNode upstream) {
    this.server = server;
    this.upstream = upstream;
  }

  static Listener start(@Nullable JsonNode upstream) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Listener listener = new Listener(server, upstream);
      server.createContext("/", listener::answer);
      server.start();
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The upstream's base URL. */
  String base() {
    return url() + (upstream == null ? "" : upstream.path("base").asString(""));
  }

  /** What was heard since the last time, after that many have come or patience has run out. */
  List<ObjectNode> heard(int expected) {
    List<ObjectNode> all = new ArrayList<>();
    heard.drainTo(all);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (all.size() < expected) {
        ObjectNode next = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next == null) {
          break;
        }
        all.add(next);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    all.sort(Comparator.comparing(request -> request.get("request").stringValue()));
    return all;
  }

  private void answer(HttpExchange exchange) throws IOException {
    ObjectNode request = JsonMapper.shared().createObjectNode();
    request.put("request", exchange.getRequestMethod() + " " + exchange.getRequestURI());
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              String key = name.toLowerCase(Locale.ROOT);
              if (!UNTOLD.contains(key)) {
                request.withObject("headers").put(key, neutral(key, String.join(", ", values)));
              }
            });
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!body.isEmpty()) {
      request.put("text", body);
    }
    heard.add(request);
    JsonNode script = script(exchange);
    script
        .path("headers")
        .properties()
        .forEach(h -> headers(h.getValue()).forEach(v -> add(exchange, h.getKey(), v)));
    byte[] answer = answerBody(script);
    boolean empty = answer.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(script.path("status").asInt(200), empty ? -1 : answer.length);
    if (!empty) {
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  private static void add(HttpExchange exchange, String name, String value) {
    exchange.getResponseHeaders().add(name, value);
  }

  private static List<String> headers(JsonNode value) {
    if (value instanceof ArrayNode several) {
      List<String> values = new ArrayList<>();
      several.forEach(one -> values.add(one.asString()));
      return values;
    }
    return List.of(value.asString());
  }

  /** What a program says of itself is no part of the comparison, what the caller says is. */
  private static String neutral(String header, String value) {
    return switch (header) {
      case "user-agent" -> value.matches("(?i)(prism|node-fetch|muster)\\b.*") ? "${agent}" : value;
      case "accept-encoding" -> value.matches("\\*|gzip, ?deflate") ? "${codings}" : value;
      default -> value;
    };
  }

  private JsonNode script(HttpExchange exchange) {
    JsonMapper json = JsonMapper.shared();
    if (upstream == null) {
      return json.createObjectNode().put("status", 204);
    }
    String base = upstream.path("base").asString("");
    String path = exchange.getRequestURI().getRawPath();
    String below = path.startsWith(base) ? path.substring(base.length()) : path;
    JsonNode answer = upstream.path("answers").path(exchange.getRequestMethod() + " " + below);
    return answer.isMissingNode()
        ? json.createObjectNode().put("status", 404).put("body", "upstream has no such thing")
        : answer;
  }

  private static byte[] answerBody(JsonNode script) {
    String text =
        script.has("json") ? script.get("json").toString() : script.path("body").asString("");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
