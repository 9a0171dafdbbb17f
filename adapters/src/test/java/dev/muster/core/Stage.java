package dev.muster.core;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that answers what a test tells it to, in that order, and clients of it that poll without
 * waiting. New for each test; what it opened is closed after it.
 *
 * <pre>{@code
 * @RegisterExtension final Stage stage = new Stage();
 *
 * @BeforeEach
 * void open() {
 *   acme = stage.open(Acme.builder().apiKey(KEY), "/api");
 * }
 * }</pre>
 */
public final class Stage implements BeforeEachCallback, AfterEachCallback {
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  private final MockWebServer server = new MockWebServer();
  private final List<Client> clients = new ArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    server.start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    clients.forEach(Client::close);
    server.close();
  }

  /** Builds a client of this server, whose API begins at {@code base}. */
  public <C extends Client, B extends ClientBuilder<C, B>> C open(B builder, String base) {
    C client =
        builder
            .baseUrl(url(base))
            .polling(PollPolicy.DEFAULT.withIntervals(AT_ONCE, AT_ONCE))
            .build();
    clients.add(client);
    return client;
  }

  /** A URL on this server. */
  public String url(String path) {
    return server.url(path).toString();
  }

  /** Answers the next request with JSON; headers are written {@code Name: value}. */
  public Stage answer(int status, String json, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(json);
    answer.addHeader("Content-Type: application/json");
    for (String header : headers) {
      answer.addHeader(header);
    }
    return answer(answer.build());
  }

  /** Answers the next request. */
  public Stage answer(MockResponse answer) {
    server.enqueue(answer);
    return this;
  }

  /** The oldest request that has not been looked at. */
  public RecordedRequest request() throws InterruptedException {
    RecordedRequest request = server.takeRequest(30, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("No request came");
    }
    return request;
  }

  /** How many requests have come. */
  public int requests() {
    return server.getRequestCount();
  }
}
