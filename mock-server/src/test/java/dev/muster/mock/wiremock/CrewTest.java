package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Chunks;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever waits keeps nobody else from being served. */
@Timeout(60)
class CrewTest {
  private final CountDownLatch release = new CountDownLatch(1);

  private void await() {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<RawSocket> ask(int port, String path, int times) throws Exception {
    List<RawSocket> asked = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      RawSocket socket = new RawSocket(port);
      socket.send("GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
      asked.add(socket);
    }
    return asked;
  }

  private static void endsWith(List<RawSocket> sockets, String end) throws Exception {
    for (RawSocket socket : sockets) {
      assertThat(socket.rest()).endsWith(end);
      socket.close();
    }
  }

  @Test
  void servesOthersWhileContractsAreSlow() throws Exception {
    try (MusterWireMock server =
        MusterWireMock.start(
            request -> {
              if (request.path().equals("/slow")) {
                await();
              }
              return Answer.text(200, "done");
            },
            HttpSettings.defaults())) {
      List<RawSocket> slow = ask(server.port(), "/slow", 30);
      Http http = new Http(URI.create("http://127.0.0.1:" + server.port()));
      for (int i = 0; i < 20; i++) {
        assertThat(http.get("/fast").text()).isEqualTo("done");
      }
      release.countDown();
      endsWith(slow, "done");
    }
  }

  @Test
  void countsNeitherStreamsNorDelaysAsThreads() throws Exception {
    try (MusterWireMock server =
        MusterWireMock.start(
            request ->
                request.path().equals("/events")
                    ? Answer.stream(200, "text/plain", new Body.Stream(this::waiting))
                    : Answer.text(200, "done"),
            HttpSettings.defaults().withThreads(2))) {
      server
          .wireMock()
          .stubFor(get("/late").willReturn(aResponse().withFixedDelay(60_000).withBody("late")));
      List<RawSocket> streams = ask(server.port(), "/events", 20);
      List<RawSocket> late = ask(server.port(), "/late", 20);
      Http http = new Http(URI.create("http://127.0.0.1:" + server.port()));
      for (int i = 0; i < 20; i++) {
        assertThat(http.get("/fast").text()).isEqualTo("done");
      }
      release.countDown();
      endsWith(streams, "\r\n\r\n");
      for (RawSocket socket : late) {
        socket.close();
      }
    }
  }

  private Chunks waiting() {
    return new Chunks() {
      @Override
      public byte @Nullable [] next() {
        CrewTest.this.await();
        return null;
      }

      @Override
      public void close() {
        release.countDown();
      }
    };
  }

  @Test
  void servesManyConnectionsWithFewThreads() throws Exception {
    try (MusterWireMock server =
        MusterWireMock.start(request -> Answer.text(200, "done"), HttpSettings.defaults())) {
      endsWith(ask(server.port(), "/", 200), "done");
    }
  }

  @Test
  void letsAnswersUnderWayGoOutWhenItStops() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    MusterWireMock server =
        MusterWireMock.start(
            request -> {
              asked.countDown();
              await();
              return Answer.text(200, "done");
            },
            HttpSettings.defaults());
    List<RawSocket> sockets = ask(server.port(), "/", 1);
    asked.await();
    Thread stopping = new Thread(server::close);
    stopping.start();
    release.countDown();
    endsWith(sockets, "done");
    stopping.join();
  }
}
