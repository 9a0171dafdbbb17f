package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.EventListener;
import dev.muster.core.EventStream;
import dev.muster.core.EventStream.Ending;
import dev.muster.core.EventSubscription;
import dev.muster.core.StreamCutException;
import dev.muster.core.internal.Toys.ToyEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventSubscriptionTest {
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

  /** Writes down what it hears. */
  private static final class Recorder implements EventListener<ToyEvent> {
    final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch first = new CountDownLatch(1);

    @Override
    public void onEvent(ToyEvent event) {
      heard.add(event.text());
      threads.add(Thread.currentThread());
      first.countDown();
      if (event.data().equals("!")) {
        throw new IllegalStateException("the listener's own");
      }
    }

    @Override
    public void onEnd(Ending ending, @Nullable RuntimeException failure) {
      heard.add(ending + (failure == null ? "" : " " + failure.getClass().getSimpleName()));
      threads.add(Thread.currentThread());
    }
  }

  private static EventStream<ToyEvent> open(Channel channel) {
    return channel.events(channel.apis().of(ToyApi.class).events("a"), moshi -> ToyEvent::read);
  }

  private static RawServer serving(String text) throws IOException {
    return new RawServer(
        (socket, server) -> {
          server.read(socket);
          RawServer.write(socket, HEAD + text);
        });
  }

  @Test
  void tellsEveryEventAndTheEndOnOneDaemonThread() throws Exception {
    Recorder recorder = new Recorder();
    try (RawServer server = serving("data: 1\n\n: still here\n\nevent: done\ndata: 2\n\n");
        Channel channel = Toys.channel(server.url())) {
      EventSubscription subscription = open(channel).subscribe(recorder);
      assertThat(subscription.end().get(20, TimeUnit.SECONDS)).isEqualTo(Ending.COMPLETE);
    }
    assertThat(recorder.heard).containsExactly("message=1", "done=2", "COMPLETE");
    assertThat(recorder.threads).allMatch(Thread::isDaemon);
    assertThat(Set.copyOf(recorder.threads)).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void tellsThatTheStreamWasCut() throws Exception {
    Recorder recorder = new Recorder();
    try (RawServer server = serving("data: 1\n\ndata: 2");
        Channel channel = Toys.channel(server.url())) {
      EventSubscription subscription = open(channel).subscribe(recorder);
      assertThatThrownBy(() -> subscription.end().get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(StreamCutException.class);
      assertThat(server.requests).hasSize(1);
    }
    assertThat(recorder.heard).containsExactly("message=1", "CUT StreamCutException");
  }

  @Test
  void closesTheStreamWhenTheListenerFails() throws Exception {
    Recorder recorder = new Recorder();
    try (RawServer server = serving("data: !\n\ndata: 2\n\n");
        Channel channel = Toys.channel(server.url())) {
      EventSubscription subscription = open(channel).subscribe(recorder);
      assertThatThrownBy(() -> subscription.end().get(20, TimeUnit.SECONDS))
          .hasRootCauseMessage("the listener's own");
    }
    assertThat(recorder.heard).containsExactly("message=!", "CLOSED IllegalStateException");
  }

  @Test
  void isCancelledFromOutside() throws Exception {
    Recorder recorder = new Recorder();
    CountDownLatch release = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, self) -> {
                  self.read(socket);
                  RawServer.write(socket, HEAD + "data: 1\n\n");
                  try {
                    release.await(20, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
        Channel channel = Toys.channel(server.url())) {
      EventStream<ToyEvent> stream = open(channel);
      EventSubscription subscription = stream.subscribe(recorder);
      assertThat(recorder.first.await(20, TimeUnit.SECONDS)).isTrue();
      assertThatThrownBy(() -> stream.subscribe(recorder))
          .isInstanceOf(IllegalStateException.class);
      subscription.cancel();
      assertThat(subscription.end().get(20, TimeUnit.SECONDS)).isEqualTo(Ending.CLOSED);
      release.countDown();
    }
    assertThat(recorder.heard).containsExactly("message=1", "CLOSED");
  }
}
