package dev.muster.core.internal;

import static dev.muster.core.internal.RawServer.reset;
import static dev.muster.core.internal.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.MusterException;
import dev.muster.core.ProtocolException;
import dev.muster.core.ServerException;
import dev.muster.core.TransportException;
import dev.muster.core.internal.RawServer.Behaviour;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

/**
 * Whatever happens on the wire: what may cost money reaches the server once, unless the server
 * itself refused it.
 */
class NeverTwiceTest {
  private static final Function<ToyApi, Call<?>> SUBMIT = api -> api.submit(Toys.ORDER);
  private static final Function<ToyApi, Call<?>> BUY = api -> api.buy(Toys.ORDER);
  private static final Function<ToyApi, Call<?>> SCRAP = api -> api.scrap("a");

  private static Behaviour answering(String... lines) {
    return (socket, server) -> {
      while (server.read(socket)) {
        write(socket, lines);
      }
    };
  }

  private static Behaviour once(Behaviour behaviour) {
    return behaviour;
  }

  static Stream<Arguments> mishaps() {
    // Once the first byte has come: before, there may be no connection yet, and nothing was sent.
    Behaviour resetAtOnce =
        (socket, server) -> {
          socket.getInputStream().read();
          reset(socket);
        };
    Behaviour resetAfterRequest =
        once(
            (socket, server) -> {
              server.read(socket);
              reset(socket);
            });
    Behaviour closeAfterRequest = (socket, server) -> server.read(socket);
    Behaviour halfHeaders =
        (socket, server) -> {
          server.read(socket);
          write(socket, "HTTP/1.1 200 OK", "Content-Le");
        };
    Behaviour cutBody =
        (socket, server) -> {
          server.read(socket);
          write(
              socket,
              "HTTP/1.1 200 OK",
              "Content-Type: application/json",
              "Content-Length: 50",
              "",
              "{\"id\"");
        };
    Behaviour cutChunk =
        (socket, server) -> {
          server.read(socket);
          write(socket, "HTTP/1.1 200 OK", "Transfer-Encoding: chunked", "", "40", "{\"id\"");
        };
    return Stream.of(
        Arguments.of("reset after the first byte", resetAtOnce, TransportException.class),
        Arguments.of("reset after reading", resetAfterRequest, TransportException.class),
        Arguments.of("close after reading", closeAfterRequest, TransportException.class),
        Arguments.of("half an answer", halfHeaders, TransportException.class),
        Arguments.of("body cut", cutBody, TransportException.class),
        Arguments.of("chunk cut", cutChunk, TransportException.class),
        Arguments.of(
            "408",
            answering("HTTP/1.1 408 Request Timeout", "Content-Length: 0", "", ""),
            MusterException.class),
        Arguments.of(
            "500",
            answering("HTTP/1.1 500 Oops", "Content-Length: 0", "", ""),
            ServerException.class),
        Arguments.of(
            "502",
            answering("HTTP/1.1 502 Bad Gateway", "Content-Length: 0", "", ""),
            ServerException.class),
        Arguments.of(
            "504 with Retry-After",
            answering("HTTP/1.1 504 Late", "Retry-After: 0", "Content-Length: 0", "", ""),
            ServerException.class),
        Arguments.of(
            "301",
            answering("HTTP/1.1 301 Moved", "Location: /other", "Content-Length: 0", "", ""),
            ProtocolException.class),
        Arguments.of(
            "302",
            answering("HTTP/1.1 302 Found", "Location: /other", "Content-Length: 0", "", ""),
            ProtocolException.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mishaps")
  void sendsASubmitOnce(String name, Behaviour mishap, Class<?> failure) throws IOException {
    assertSentOnce(mishap, SUBMIT, failure);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mishaps")
  void sendsWhatIsNeverRepeatedOnce(String name, Behaviour mishap, Class<?> failure)
      throws IOException {
    assertSentOnce(mishap, BUY, failure);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mishaps")
  void sendsWhatHasNoBodyOnce(String name, Behaviour mishap, Class<?> failure) throws IOException {
    boolean bodyMatters = name.endsWith("cut");
    assertSentOnce(mishap, SCRAP, bodyMatters ? null : failure);
  }

  private static void assertSentOnce(
      Behaviour mishap, Function<ToyApi, Call<?>> call, Class<?> failure) throws IOException {
    try (RawServer server = new RawServer(mishap);
        Channel channel = Toys.channel(server.url())) {
      Throwable thrown =
          catchThrowable(() -> channel.reply(call.apply(channel.apis().of(ToyApi.class))));
      if (failure != null) {
        assertThat(thrown).isInstanceOf(failure);
      }
      assertThat(server.requests).hasSizeLessThanOrEqualTo(1);
      assertThat(server.connections).hasSize(1);
    }
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("503 with Retry-After 0", "HTTP/1.1 503 Busy"),
        Arguments.of("429 with Retry-After 0", "HTTP/1.1 429 Slow"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void neverRepeatsWhatTheContractForbidsEvenWhenRefused(String name, String status)
      throws IOException {
    for (Function<ToyApi, Call<?>> call : List.of(BUY, SCRAP)) {
      try (RawServer server =
              new RawServer(answering(status, "Retry-After: 0", "Content-Length: 0", "", ""));
          Channel channel = Toys.channel(server.url())) {
        Throwable thrown =
            catchThrowable(() -> channel.reply(call.apply(channel.apis().of(ToyApi.class))));
        assertThat(thrown).isInstanceOf(MusterException.class);
        assertThat(server.requests).hasSize(1);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void countsRefusedSubmitsAsAttempts(String name, String status) throws IOException {
    try (RawServer server =
            new RawServer(answering(status, "Retry-After: 0", "Content-Length: 0", "", ""));
        Channel channel = Toys.channel(server.url())) {
      Throwable thrown =
          catchThrowable(() -> channel.reply(channel.apis().of(ToyApi.class).submit(Toys.ORDER)));
      assertThat(thrown).isInstanceOf(MusterException.class);
      assertThat(server.requests).as("three attempts, none by OkHttp on its own").hasSize(3);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mishaps")
  void tellsThatASubmitMayHaveArrived(String name, Behaviour mishap, Class<?> failure)
      throws IOException {
    try (RawServer server = new RawServer(mishap);
        Channel channel = Toys.channel(server.url())) {
      Throwable thrown =
          catchThrowable(() -> channel.reply(channel.apis().of(ToyApi.class).submit(Toys.ORDER)));
      if (thrown instanceof TransportException transport) {
        assertThat(transport.mayHaveBeenSent()).isTrue();
        assertThat(transport)
            .hasMessageStartingWith("submitToy: ")
            .hasMessageContaining("may have reached");
      }
    }
  }

  /**
   * A kept connection that the server has closed meanwhile: OkHttp would send again, having no
   * answer.
   */
  @Test
  void doesNotRepeatASubmitOnAConnectionThatDiedWhileItWasSent() throws IOException {
    Behaviour answerOnceThenReset =
        (socket, server) -> {
          server.read(socket);
          write(socket, "HTTP/1.1 200 OK", "Content-Length: 13", "", "{\"id\":\"first\"");
          write(socket, "");
          server.read(socket);
          reset(socket);
        };
    try (RawServer server = new RawServer(answerOnceThenReset);
        Channel channel = Toys.channel(server.url())) {
      catchThrowable(() -> channel.reply(channel.apis().of(ToyApi.class).scrap("warm-up")));
      Throwable thrown =
          catchThrowable(() -> channel.reply(channel.apis().of(ToyApi.class).submit(Toys.ORDER)));
      assertThat(thrown).isInstanceOf(TransportException.class);
      assertThat(server.requests).filteredOn(line -> line.startsWith("POST")).hasSize(1);
    }
  }

  /**
   * The other side of it: a connection that the server has closed, as it may at any time, must not
   * cost the caller a submit.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void submitsOnAFreshConnectionWhenTheKeptOneIsClosed(boolean politely) throws Exception {
    for (Function<ToyApi, Call<?>> call : List.of(SUBMIT, BUY, SCRAP)) {
      Semaphore closed = new Semaphore(0);
      Behaviour answerOnceThenClose =
          (socket, server) -> {
            server.read(socket);
            write(socket, "HTTP/1.1 200 OK", "Content-Length: 10", "", "{\"id\":\"a\"}");
            awaitRead(server);
            if (politely) {
              socket.close();
            } else {
              reset(socket);
            }
            closed.release();
          };
      try (RawServer server = new RawServer(answerOnceThenClose);
          Channel channel = Toys.channel(server.url())) {
        ToyApi toys = channel.apis().of(ToyApi.class);
        channel.reply(toys.upload(RequestBody.create(new byte[1], null)));
        server.answerRead.release();
        assertThat(closed.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        server.answerRead.release();
        channel.reply(call.apply(toys));
        assertThat(server.requests).hasSize(2);
        assertThat(server.connections).hasSize(2);
      }
    }
  }

  /** A reset would also throw away an answer that is still on its way. */
  private static void awaitRead(RawServer server) {
    server.answerRead.acquireUninterruptibly();
  }

  @Test
  void usesAKeptConnectionThatIsAlive() throws Exception {
    try (RawServer server =
            new RawServer(
                answering("HTTP/1.1 200 OK", "Content-Length: 10", "", "{\"id\":\"a\"}"));
        Channel channel = Toys.channel(server.url())) {
      for (int i = 0; i < 5; i++) {
        assertThat(channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER)).id())
            .isEqualTo("a");
      }
      assertThat(server.connections).hasSize(1);
      assertThat(server.requests).hasSize(5);
    }
  }
}
