package dev.muster.mock.sandbox.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DarkroomTest {
  private final Darkroom darkroom = new Darkroom();
  private final ExecutorService many = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    many.shutdownNow();
  }

  @Test
  void drawsOnceForAllWhoWantItAtTheSameTime() throws Exception {
    AtomicInteger drawn = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Optional<HostedFile>>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(
          many.submit(
              () ->
                  darkroom.get(
                      drawing("a"),
                      () -> {
                        drawn.incrementAndGet();
                        begun.countDown();
                        await(go);
                        return Optional.of(file(10));
                      })));
    }
    begun.await();
    go.countDown();

    for (Future<Optional<HostedFile>> one : all) {
      assertThat(one.get()).isPresent();
    }
    assertThat(drawn).hasValue(1);
  }

  @Test
  void drawsFewAtOnce() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Future<Optional<HostedFile>>> all = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      String name = "file " + i;
      all.add(
          many.submit(
              () ->
                  darkroom.get(
                      drawing(name),
                      () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        Thread.yield();
                        now.decrementAndGet();
                        return Optional.of(file(10));
                      })));
    }
    for (Future<Optional<HostedFile>> one : all) {
      one.get();
    }

    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void doesNotKeepWhatWasBegunBeforeItForgot() {
    darkroom.get(
        drawing("a"),
        () -> {
          darkroom.forget(path -> true);
          return Optional.of(file(1));
        });

    assertThat(darkroom.get(drawing("a"), () -> Optional.of(file(2))).orElseThrow().bytes())
        .hasSize(2);
    assertThat(darkroom.get(drawing("a"), () -> Optional.of(file(3))).orElseThrow().bytes())
        .hasSize(2);
  }

  @Test
  void dropsWhatWasWantedLongestAgo() {
    int large = (int) (Darkroom.MOST_BYTES / 2);
    darkroom.get(drawing("a"), () -> Optional.of(file(large)));
    darkroom.get(drawing("b"), () -> Optional.of(file(large)));
    darkroom.get(drawing("a"), () -> Optional.of(file(1)));
    darkroom.get(drawing("c"), () -> Optional.of(file(large)));

    assertThat(darkroom.get(drawing("a"), () -> Optional.of(file(1))).orElseThrow().bytes())
        .hasSize(large);
    assertThat(darkroom.get(drawing("b"), () -> Optional.of(file(1))).orElseThrow().bytes())
        .hasSize(1);
  }

  @Test
  void drawsAgainWhereDrawingFailed() {
    assertThatThrownBy(
            () ->
                darkroom.get(
                    drawing("a"),
                    () -> {
                      throw new IllegalArgumentException("no ink");
                    }))
        .hasRootCauseMessage("no ink");

    assertThat(darkroom.get(drawing("a"), () -> Optional.of(file(1)))).isPresent();
  }

  @Test
  void forgetsWhatPasses() {
    darkroom.get(drawing("a"), () -> Optional.of(file(1)));
    darkroom.get(drawing("b"), () -> Optional.of(file(1)));
    darkroom.forget(path -> path.id().equals("a"));

    assertThat(darkroom.get(drawing("a"), () -> Optional.of(file(2))).orElseThrow().bytes())
        .hasSize(2);
    assertThat(darkroom.get(drawing("b"), () -> Optional.of(file(2))).orElseThrow().bytes())
        .hasSize(1);
  }

  @Test
  void drawsAgainForAnotherJobOfThatPath() {
    darkroom.get(drawing("a"), () -> Optional.of(file(1)));
    var other = new Darkroom.Drawing(drawing("a").path(), "another job");

    assertThat(darkroom.get(other, () -> Optional.of(file(2))).orElseThrow().bytes()).hasSize(2);
  }

  private static Darkroom.Drawing drawing(String id) {
    return new Darkroom.Drawing(new HostedPath("", "muapi", "jobs", id, "0.png"), "job " + id);
  }

  private static HostedFile file(int bytes) {
    return new HostedFile("image/png", new byte[bytes]);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
