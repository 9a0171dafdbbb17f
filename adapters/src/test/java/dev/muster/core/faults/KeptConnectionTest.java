package dev.muster.core.faults;

import static dev.muster.core.internal.RawServer.reset;
import static dev.muster.core.internal.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.TransportException;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.RawServer;
import dev.muster.core.internal.RawServer.Behaviour;
import dev.muster.core.internal.ToyApi;
import dev.muster.core.internal.Toys;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

/** A connection that was kept for the next call: it must neither repeat a submit nor cost one. */
class KeptConnectionTest {
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
