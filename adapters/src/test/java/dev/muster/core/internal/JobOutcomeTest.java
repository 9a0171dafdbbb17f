package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobDeadlineException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobPollException;
import dev.muster.core.JobStoppedException;
import dev.muster.core.RequestOptions;
import dev.muster.core.internal.Toys.State;
import dev.muster.runtime.Apis;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

/** The ways in which a wait ends. */
class JobOutcomeTest extends JobBench {
  @Test
  void waitsThroughThePhasesToTheResult() throws Exception {
    Job<State> job = submitted();
    assertThat(job.id()).isEqualTo("a1");
    assertThat(job.phase()).isEqualTo(Phase.PENDING);
    assertThat(job.headers().get("x-cost")).isEqualTo("0.5");
    assertThat(job.last()).isNull();
    answer("{\"status\":\"waiting\"}");
    answer("{\"status\":\"sewing\"}");
    answer("{\"status\":\"done\",\"result\":\"bear.png\"}", "x-cost: 0.4");
    CompletableFuture<State> future = job.future();
    timer.poll();
    timer.poll();
    timer.poll();
    assertThat(future.get(20, TimeUnit.SECONDS).result()).isEqualTo("bear.png");
    assertThat(job.await().result()).isEqualTo("bear.png");
    assertThat(job.phase()).isEqualTo(Phase.SUCCEEDED);
    assertThat(job.headers().get("x-cost")).isEqualTo("0.4");
    server.takeRequest();
    assertThat(server.takeRequest().getRequestLine()).isEqualTo("GET /toys/a1 HTTP/1.1");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void tellsAFailureWithTheReason() throws Exception {
    Job<State> job = submitted();
    answer("{\"status\":\"torn\",\"error\":\"the seam broke\"}", "x-cost: 0");
    CompletableFuture<State> future = job.future();
    timer.poll();
    assertThat(failure(future))
        .isInstanceOfSatisfying(
            JobFailedException.class,
            e -> {
              assertThat(e.jobId()).isEqualTo("a1");
              assertThat(e.reason()).isEqualTo("the seam broke");
              assertThat(e.last()).isEqualTo(new State("torn", null, "the seam broke"));
              assertThat(e.headers().get("x-cost")).isEqualTo("0");
            })
        .hasMessage("Job a1 failed: the seam broke");
    assertThatThrownBy(job::await).isInstanceOf(JobFailedException.class);
    assertThat(job.last()).isNotNull();
  }

  @Test
  void understandsAnErrorAnswerThatIsNewsOfTheJob() throws Exception {
    Job<State> job = submitted();
    answer(400, "{\"status\":\"sewing\"}");
    answer(400, "{\"status\":\"torn\",\"error\":\"no thread\"}");
    CompletableFuture<State> future = job.future();
    timer.poll();
    timer.poll();
    assertThat(failure(future))
        .isInstanceOfSatisfying(
            JobFailedException.class, e -> assertThat(e.last()).isInstanceOf(Toys.Broken.class))
        .hasMessageContaining("no thread");
    assertThat(job.phase()).isEqualTo(Phase.FAILED);
  }

  @Test
  void doesNotTakeAnyErrorForNewsOfTheJob() throws Exception {
    Job<State> job = submitted();
    answer(400, "{\"error\":\"what?\"}");
    CompletableFuture<State> future = job.future();
    timer.poll();
    assertThat(failure(future))
        .isInstanceOf(JobPollException.class)
        .hasMessageContaining("Job a1 cannot be asked")
        .hasMessageContaining("getToy: 400 what?");
  }

  @Test
  void tellsACancellationFromAFailure() throws Exception {
    Job<State> job = submitted();
    answer("{\"status\":\"dropped\"}");
    CompletableFuture<State> future = job.future();
    timer.poll();
    assertThat(failure(future))
        .isInstanceOf(JobCancelledException.class)
        .hasMessageContaining("a1");
  }

  @Test
  void endsAtTheDeadlineWithTheLastAnswer() throws Exception {
    Job<State> job = submitted();
    answer("{\"status\":\"sewing\"}");
    CompletableFuture<State> future = job.future();
    timer.poll();
    timer.planned();
    timer.expire();
    assertThat(failure(future))
        .isInstanceOfSatisfying(
            JobDeadlineException.class,
            e -> {
              assertThat(e.jobId()).isEqualTo("a1");
              assertThat(e.last()).isEqualTo(new State("sewing", null, null));
            });
    timer.poll();
    assertThat(server.getRequestCount()).as("no poll after the end").isEqualTo(2);
  }

  @Test
  void takesTheDeadlineOfTheCall() throws Exception {
    HandTimer own = new HandTimer(Duration.ofSeconds(90));
    try (Channel channel = Toys.channel(server.url("/"), own, pauses)) {
      answer("{\"id\":\"a1\"}");
      Job<State> job =
          Toys.submit(channel, RequestOptions.builder().deadline(Duration.ofSeconds(90)).build());
      CompletableFuture<State> future = job.future();
      own.expire();
      assertThat(failure(future))
          .isInstanceOf(JobDeadlineException.class)
          .hasMessageContaining("PT1M30S");
    }
  }

  @Test
  void canBeWaitedForAgainAfterAShortWait() throws Exception {
    Job<State> job = submitted();
    assertThatThrownBy(() -> job.await(Duration.ofMillis(1)))
        .isInstanceOf(JobDeadlineException.class)
        .hasMessageContaining("PT0.001S");
    answer("{\"status\":\"done\",\"result\":\"x\"}");
    timer.poll();
    assertThat(job.await(Duration.ofSeconds(20)).result()).isEqualTo("x");
  }

  @Test
  void stopsHereOnly() throws Exception {
    Job<State> job = submitted();
    CompletableFuture<State> future = job.future();
    timer.planned();
    job.stop();
    assertThat(failure(future))
        .isInstanceOf(JobStoppedException.class)
        .hasMessageContaining("goes on at the provider");
    timer.poll();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void cancelsAtTheProvider() throws Exception {
    Job<State> job = submitted();
    assertThat(job.isCancellable()).isTrue();
    server.takeRequest();
    answer(204, "");
    job.cancel();
    assertThat(server.takeRequest().getRequestLine()).isEqualTo("POST /toys/a1/cancel HTTP/1.1");
    answer("{\"status\":\"dropped\"}");
    CompletableFuture<State> future = job.future();
    timer.poll();
    assertThat(failure(future)).isInstanceOf(JobCancelledException.class);
  }

  @Test
  void readsThePhaseInAHeaderWhereTheBodyTellsNone() throws Exception {
    var header =
        new JobDescriptor.StatusHeader(
            "X-Toy-State", Map.of("sewing", Phase.RUNNING, "done", Phase.SUCCEEDED));
    JobDescriptor<Toys.Ticket, State> told =
        toys(state -> Phase.UNKNOWN, header, Toys.JOB.cancel());
    Job<State> job = channel.resume(JobKind.of(told), "a1", RequestOptions.NONE);
    List<Phase> phases = new ArrayList<>();
    job.onProgress(progress -> phases.add(progress.phase()));
    answer("{\"status\":\"?\"}");
    answer("{\"status\":\"?\"}", "x-toy-state: sewing");
    answer("{\"status\":\"?\",\"result\":\"bear.png\"}", "x-toy-state: done");
    CompletableFuture<State> future = job.future();
    timer.poll();
    timer.poll();
    timer.poll();
    assertThat(future.get(20, TimeUnit.SECONDS).result()).isEqualTo("bear.png");
    assertThat(phases).containsExactly(Phase.UNKNOWN, Phase.RUNNING, Phase.SUCCEEDED);
  }

  @Test
  void endsEveryWaitWhenTheClientIsClosed() {
    Job<State> job = submitted();
    CompletableFuture<State> future = job.future();
    channel.close();
    assertThat(failure(future)).isInstanceOf(JobStoppedException.class);
    assertThatThrownBy(() -> channel.resume(Toys.KIND, "b", RequestOptions.NONE).await())
        .isInstanceOf(JobStoppedException.class);
  }

  @Test
  void tellsCancelFromStopWhereTheProviderCannotCancel() {
    JobDescriptor<Toys.Ticket, State> stubborn = toys(Toys.JOB.pollPhase(), null, null);
    Job<State> job = channel.resume(JobKind.of(stubborn), "a1", RequestOptions.NONE);
    assertThat(job.isCancellable()).isFalse();
    assertThatThrownBy(job::cancel)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "This provider has no way to cancel a job: Job a1 goes on there. stop() ends the"
                + " waiting here, and only that.");
    assertThat(server.getRequestCount()).isZero();
  }

  /** Toys that tell their phase, and are cancelled, in another way. */
  private static JobDescriptor<Toys.Ticket, State> toys(
      Function<State, Phase> pollPhase,
      JobDescriptor.@Nullable StatusHeader header,
      @Nullable BiFunction<Apis, String, ? extends Call<?>> cancel) {
    JobDescriptor<Toys.Ticket, State> toys = Toys.JOB;
    return new JobDescriptor<>(
        toys.submitOperation(),
        toys.submitType(),
        toys.pollType(),
        toys.id(),
        toys.submitPhase(),
        toys.pollOperation(),
        toys.poll(),
        pollPhase,
        toys.errorAnswers(),
        header,
        cancel);
  }
}
