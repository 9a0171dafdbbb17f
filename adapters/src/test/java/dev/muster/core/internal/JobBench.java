package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.Job;
import dev.muster.core.internal.Toys.State;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A toy provider's server, a channel to it and a timer that moves by hand. */
abstract class JobBench {
  final MockWebServer server = new MockWebServer();
  final HandTimer timer = new HandTimer();
  final Pauses pauses = new Pauses();
  Channel channel;

  @BeforeEach
  void open() throws IOException {
    server.start();
    channel = Toys.channel(server.url("/"), timer, pauses);
  }

  @AfterEach
  void close() {
    channel.close();
    server.close();
  }

  final void answer(String json, String... headers) {
    answer(200, json, headers);
  }

  final void answer(int status, String json, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(json);
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
  }

  final Job<State> submitted() {
    answer("{\"id\":\"a1\",\"status\":\"waiting\"}", "x-cost: 0.5");
    return Toys.submit(channel);
  }

  static Throwable failure(CompletableFuture<?> future) {
    Throwable thrown = catchThrowable(() -> future.get(20, TimeUnit.SECONDS));
    return thrown.getCause();
  }
}
