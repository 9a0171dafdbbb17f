package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.Job;
import dev.muster.core.JobException;
import dev.muster.core.JobRef;
import dev.muster.core.Progress;
import dev.muster.core.RequestOptions;
import dev.muster.core.WaitInterruptedException;
import dev.muster.core.internal.Toys.State;
import dev.muster.runtime.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** What one can do with a job while it is under way. */
class JobHandleTest extends JobBench {
  @Test
  void restoresTheInterruptFlagAndLeavesTheJobAlone() throws Exception {
    Job<State> job = submitted();
    Thread.currentThread().interrupt();
    assertThatThrownBy(job::await)
        .isInstanceOf(WaitInterruptedException.class)
        .hasMessageContaining("a1");
    assertThat(Thread.interrupted()).isTrue();
    answer("{\"status\":\"done\",\"result\":\"x\"}");
    timer.poll();
    assertThat(job.await(Duration.ofSeconds(20)).result()).isEqualTo("x");
  }

  @Test
  void tellsProgressInOrderAndSurvivesCallbacksThatThrow() throws Exception {
    Job<State> job = submitted();
    List<Phase> seen = Collections.synchronizedList(new ArrayList<>());
    job.onProgress(
        progress -> {
          throw new IllegalStateException("a callback's own trouble");
        });
    job.onProgress((Progress<State> progress) -> seen.add(progress.phase()));
    answer("{\"status\":\"waiting\"}");
    answer("{\"status\":\"sewing\"}");
    answer("{\"status\":\"done\",\"result\":\"x\"}");
    for (int i = 0; i < 3; i++) {
      timer.poll();
    }
    job.await(Duration.ofSeconds(20));
    assertThat(seen).containsExactly(Phase.PENDING, Phase.RUNNING, Phase.SUCCEEDED);
  }

  @Test
  void isResumedElsewhereByItsReference() throws Exception {
    String printed = submitted().ref().toString();
    assertThat(printed).isEqualTo("toys/getToy/a1");
    server.takeRequest();
    HandTimer elsewhere = new HandTimer();
    try (Channel other = Toys.channel(server.url("/"), elsewhere, pauses)) {
      answer("{\"status\":\"done\",\"result\":\"x\"}");
      Job<State> job = other.resume(Toys.KIND, JobRef.parse(printed), RequestOptions.NONE);
      CompletableFuture<State> future = job.future();
      assertThat(elsewhere.poll()).as("a resumed job is asked at once").isZero();
      assertThat(future.get(20, TimeUnit.SECONDS).result()).isEqualTo("x");
      RecordedRequest poll = server.takeRequest();
      assertThat(poll.getTarget()).isEqualTo("/toys/a1");
      assertThatThrownBy(
              () -> other.resume(Toys.KIND, JobRef.parse("games/getToy/a"), RequestOptions.NONE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("games/getToy/a");
    }
  }

  @Test
  void leavesTheJobAloneWhenAFutureIsCancelled() throws Exception {
    Job<State> job = submitted();
    job.future().cancel(true);
    answer("{\"status\":\"done\",\"result\":\"x\"}");
    timer.poll();
    assertThat(job.await(Duration.ofSeconds(20)).result()).isEqualTo("x");
  }

  @Test
  void chainsOnTheFuture() throws Exception {
    Job<State> job = submitted();
    CompletableFuture<String> name = job.future().thenApply(State::result);
    answer("{\"status\":\"torn\"}");
    timer.poll();
    assertThatThrownBy(name::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(JobException.class);
  }

  @Test
  void runsOnDaemonThreads() throws Exception {
    try (Channel real =
        Channel.open(
            Toys.PROVIDER, Toys.credentials(server.url("/")), Toys.settings(server.url("/")))) {
      answer("{\"status\":\"done\",\"result\":\"x\"}");
      List<Boolean> daemons = Collections.synchronizedList(new ArrayList<>());
      Job<State> job = real.resume(Toys.KIND, "a", RequestOptions.NONE);
      job.onProgress(progress -> daemons.add(Thread.currentThread().isDaemon()));
      assertThat(job.await(Duration.ofSeconds(20)).result()).isEqualTo("x");
      assertThat(daemons).containsExactly(true);
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().startsWith("muster-toys"))
          .isNotEmpty()
          .allMatch(Thread::isDaemon);
    }
  }
}
