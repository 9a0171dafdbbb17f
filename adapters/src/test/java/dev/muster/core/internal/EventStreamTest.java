package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.EventStream;
import dev.muster.core.EventStream.Ending;
import dev.muster.core.ProtocolException;
import dev.muster.core.StreamCutException;
import dev.muster.core.internal.Toys.ToyEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventStreamTest {
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

  private static String chunk(String text) {
    return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
  }

  private static RawServer serving(String... parts) throws IOException {
    return new RawServer(
        (socket, server) -> {
          server.read(socket);
          RawServer.write(socket, HEAD + String.join("", parts));
        });
  }

  private static EventStream<ToyEvent> open(Channel channel) {
    return channel.events(channel.apis().of(ToyApi.class).events("a"), moshi -> ToyEvent::read);
  }

  @Test
  void readsToItsFinalEventAndNoFurther() throws IOException {
    try (RawServer server =
            serving(
                chunk("event: step\ndata: 1\n\n"),
                chunk("event: done\ndata: 2\n\n"),
                chunk("data: 3\n\n"),
                chunk(""));
        Channel channel = Toys.channel(server.url());
        EventStream<ToyEvent> events = open(channel)) {
      assertThat(events.ending()).isEqualTo(Ending.OPEN);
      List<String> seen = new ArrayList<>();
      assertThat(events.forEach(event -> seen.add(event.text()))).isEqualTo(Ending.COMPLETE);
      assertThat(seen).containsExactly("step=1", "done=2");
      assertThat(events.hasNext()).isFalse();
      assertThatThrownBy(events::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void isCutWhenItEndsWithoutItsFinalEvent() throws IOException {
    try (RawServer server = serving(chunk("event: step\ndata: 1\n\n"), chunk(""));
        Channel channel = Toys.channel(server.url());
        EventStream<ToyEvent> events = open(channel)) {
      assertThatThrownBy(() -> events.forEach(event -> {}))
          .isInstanceOfSatisfying(
              StreamCutException.class,
              cut -> {
                assertThat(cut.received()).isEqualTo(1);
                assertThat(cut.last()).isEqualTo(new ToyEvent("step", "1"));
                assertThat(cut.mayHaveBeenSent()).isTrue();
              })
          .hasNoCause()
          .hasMessage(
              "watchToy: the stream broke off after 1 event, closed by the server. What it told of"
                  + " may have gone on: read the state before sending anything again.");
      assertThat(events.ending()).isEqualTo(Ending.CUT);
      assertThatThrownBy(events::hasNext).isInstanceOf(StreamCutException.class);
      assertThatThrownBy(events::next).isInstanceOf(StreamCutException.class);
      assertThat(server.requests).hasSize(1);
    }
  }

  @Test
  void isCutWhenTheConnectionBreaks() throws IOException {
    try (RawServer server = serving(chunk("event: step\ndata: 1\n\n"), "40\r\nevent: do");
        Channel channel = Toys.channel(server.url());
        EventStream<ToyEvent> events = open(channel)) {
      List<String> seen = new ArrayList<>();
      assertThatThrownBy(() -> events.forEach(event -> seen.add(event.text())))
          .isInstanceOf(StreamCutException.class)
          .hasCauseInstanceOf(IOException.class);
      assertThat(seen).containsExactly("step=1");
    }
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    try (RawServer server = serving(chunk("event: step\ndata: ?\n\n"));
        Channel channel = Toys.channel(server.url());
        EventStream<ToyEvent> events = open(channel)) {
      assertThatThrownBy(events::hasNext)
          .isInstanceOf(ProtocolException.class)
          .hasMessage("watchToy: cannot read the event 'step': no such thing as ?");
      assertThat(events.ending()).isEqualTo(Ending.CUT);
    }
  }

  @Test
  void givesEventsAsTheyComeAndCanBeClosedWhileItWaits() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, self) -> {
                  self.read(socket);
                  RawServer.write(socket, HEAD + chunk("event: step\ndata: 1\n\n"));
                  try {
                    release.await(20, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
        Channel channel = Toys.channel(server.url())) {
      EventStream<ToyEvent> events = open(channel);
      assertThat(events.next().text()).isEqualTo("step=1");
      FutureTask<Boolean> waiting = new FutureTask<>(events::hasNext);
      Thread reader = new Thread(waiting, "reader");
      reader.start();
      events.close();
      events.close();
      assertThat(waiting.get(10, TimeUnit.SECONDS)).isFalse();
      assertThat(events.ending()).isEqualTo(Ending.CLOSED);
      release.countDown();
    }
  }

  @Test
  void refusesAnAnswerThatIsNoStream() throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, self) -> {
                  self.read(socket);
                  RawServer.write(
                      socket,
                      "HTTP/1.1 200 OK",
                      "Content-Type: application/json",
                      "Content-Length: 2",
                      "",
                      "{}");
                });
        Channel channel = Toys.channel(server.url())) {
      assertThatThrownBy(() -> open(channel))
          .isInstanceOf(ProtocolException.class)
          .hasMessageContaining("watchToy: answered application/json instead of events")
          .extracting(e -> ((ProtocolException) e).body())
          .isEqualTo("{}");
    }
  }
}
