package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobDeadlineException;
import dev.muster.core.JobException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobPollException;
import dev.muster.core.JobRef;
import dev.muster.core.JobStoppedException;
import dev.muster.core.NotFoundException;
import dev.muster.core.Progress;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.core.WaitInterruptedException;
import dev.muster.core.internal.Toys.State;
import dev.muster.runtime.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {
  private final MockWebServer server = new MockWebServer();
  private final HandTimer timer = new HandTimer();
  private final Pauses pauses = new Pauses();
  private Channel channel;

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

  private void answer(String json, String... headers) {
    answer(200, json, headers);
  }

  private void answer(int status, String json, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(json);
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
  }

  private Job<State> submitted() {
    answer("{\"id\":\"a1\",\"status\":\"waiting\"}", "x-cost: 0.5");
    return Toys.submit(channel);
  }

  private static Throwable failure(CompletableFuture<?> future) {
    Throwable thrown = catchThrowable(() -> future.get(20, TimeUnit.SECONDS));
    return thrown.getCause();
  }

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
  void asksNobodyUntilSomebodyWaits() {
    submitted();
    assertThat(timer.scheduled).hasValue(0);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void growsTheIntervalToItsCap() throws Exception {
    Job<State> job = submitted();
    job.future();
    List<Duration> delays = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      answer("{\"status\":\"sewing\"}");
      delays.add(timer.poll());
    }
    double[] expected = {3, 3, 4.5, 6.75, 10.125, 15, 15};
    for (int i = 0; i < expected.length; i++) {
      assertThat(delays.get(i).toMillis() / 1000.0)
          .isBetween(expected[i] * 0.89, expected[i] * 1.11);
    }
  }

  @Test
  void waitsLongerWhereTheServerAsks() throws Exception {
    submitted().future();
    answer("{\"status\":\"sewing\"}", "Retry-After: 42");
    answer(429, "{}", "Retry-After: 77");
    answer(503, "{}", "Retry-After: Sun, 01 Mar 2026 12:01:40 GMT");
    timer.poll();
    assertThat(timer.poll()).isEqualTo(Duration.ofSeconds(42));
    assertThat(timer.poll()).isEqualTo(Duration.ofSeconds(77));
    assertThat(timer.planned()).isEqualTo(Duration.ofSeconds(100));
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
  void keepsWaitingThroughPhasesThatItDoesNotKnow() throws Exception {
    Job<State> job = submitted();
    answer("{\"status\":\"embroidering\"}");
    answer("{\"status\":\"done\",\"result\":\"x\"}");
    CompletableFuture<State> future = job.future();
    timer.poll();
    timer.poll();
    assertThat(future.get(20, TimeUnit.SECONDS).result()).isEqualTo("x");
  }

  @Test
  void forgivesPollsThatFailInPassing() throws Exception {
    Job<State> job = submitted();
    answer(500, "{}");
    answer(429, "{}");
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    answer(408, "{}");
    answer(502, "<html>");
    answer("{\"status\":\"sewing\"}");
    answer(500, "{}");
    answer("{\"status\":\"done\",\"result\":\"x\"}");
    CompletableFuture<State> future = job.future();
    for (int i = 0; i < 8; i++) {
      timer.poll();
    }
    assertThat(future.get(20, TimeUnit.SECONDS).result()).isEqualTo("x");
    assertThat(server.getRequestCount()).as("one request a poll").isEqualTo(9);
    assertThat(pauses.taken).as("the poller's own pace, no retries within").isEmpty();
  }

  @Test
  void givesUpAfterTooManyFailedPollsInARow() throws Exception {
    Job<State> job = submitted();
    for (int i = 0; i < 6; i++) {
      answer(503, "{\"error\":\"closed\"}");
    }
    CompletableFuture<State> future = job.future();
    for (int i = 0; i < 6; i++) {
      timer.poll();
    }
    assertThat(failure(future))
        .isInstanceOf(JobPollException.class)
        .hasMessageContaining("503 closed")
        .hasMessageContaining("may go on at the provider");
  }

  @Test
  void givesUpAtOnceOnPollsThatWillNotHeal() throws Exception {
    Job<State> job = submitted();
    answer(404, "{\"error\":\"no such toy\"}");
    CompletableFuture<State> future = job.future();
    timer.poll();
    assertThat(failure(future))
        .isInstanceOf(JobPollException.class)
        .hasCauseInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"result\":\"x\"}", "[]", "{", "<html></html>"})
  void givesUpOnAnswersThatCannotBeRead(String json) throws Exception {
    Job<State> job = submitted();
    answer(json);
    for (int i = 0; i < 6; i++) {
      answer(404, "{}");
    }
    CompletableFuture<State> future = job.future();
    timer.poll();
    if (json.equals("{")) {
      timer.poll(); // Looks like a cut answer, which is forgiven.
    }
    assertThat(failure(future)).isInstanceOf(JobPollException.class);
  }

  @Test
  void takesAResultThatTheSubmitItselfAnswers() {
    answer("{\"status\":\"done\",\"result\":\"now.png\"}", "x-cost: 0");
    Job<State> job = Toys.submit(channel);
    assertThat(job.await().result()).isEqualTo("now.png");
    assertThat(job.id()).isNull();
    assertThat(job.phase()).isEqualTo(Phase.SUCCEEDED);
    assertThat(job.headers().get("x-cost")).isEqualTo("0");
    assertThatThrownBy(job::ref).isInstanceOf(IllegalStateException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
    List<Phase> seen = new ArrayList<>();
    job.onProgress(progress -> seen.add(progress.phase()));
    assertThat(seen).containsExactly(Phase.SUCCEEDED);
  }

  @Test
  void takesAFailureThatTheSubmitItselfAnswers() {
    answer("{\"status\":\"torn\"}");
    assertThatThrownBy(Toys.submit(channel)::await)
        .isInstanceOf(JobFailedException.class)
        .hasMessage("The job failed: the provider gives no reason");
  }

  @Test
  void fetchesAResultThatTheSubmitTellsOfButDoesNotHold() throws Exception {
    answer("{\"id\":\"a1\",\"status\":\"done\"}");
    answer("{\"status\":\"done\",\"result\":\"late.png\"}");
    CompletableFuture<State> future = Toys.submit(channel).future();
    timer.poll();
    assertThat(future.get(20, TimeUnit.SECONDS).result()).isEqualTo("late.png");
  }

  @Test
  void refusesASubmitAnswerThatLeadsNowhere() {
    answer("{\"status\":\"waiting\"}");
    assertThatThrownBy(() -> Toys.submit(channel))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("neither a job's id nor a result");
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
  void endsEveryWaitWhenTheClientIsClosed() {
    Job<State> job = submitted();
    CompletableFuture<State> future = job.future();
    channel.close();
    assertThat(failure(future)).isInstanceOf(JobStoppedException.class);
    assertThatThrownBy(() -> channel.resume(Toys.KIND, "b", RequestOptions.NONE).await())
        .isInstanceOf(JobStoppedException.class);
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
  void followsManyJobsOnOneTimer() throws Exception {
    List<CompletableFuture<State>> futures = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      answer("{\"status\":\"done\",\"result\":\"x\"}");
      futures.add(channel.resume(Toys.KIND, "job" + i, RequestOptions.NONE).future());
    }
    for (int i = 0; i < 200; i++) {
      timer.poll();
    }
    CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0])).get(20, TimeUnit.SECONDS);
    assertThat(server.getRequestCount()).isEqualTo(200);
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
