package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.Job;
import dev.muster.core.JobPollException;
import dev.muster.core.NotFoundException;
import dev.muster.core.RequestOptions;
import dev.muster.core.internal.Toys.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a job is asked for its state, and which failures of that are forgiven. */
class JobPollingTest extends JobBench {
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
}
