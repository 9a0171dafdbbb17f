package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobPollException;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** Jobs whose answers users see otherwise than they come. */
class JobViewTest extends JobBench {
  private static final JobKind<Toys.Ticket, Toys.State, String> RESULT =
      JobKind.of(Toys.JOB).as(Toys.State::result);

  private Job<String> job() {
    return channel.resume(RESULT, "a", RequestOptions.NONE);
  }

  @Test
  void showsResultAndProgressOutOfTheirEnvelope() throws Exception {
    answer("{\"status\":\"sewing\",\"result\":\"half\"}");
    answer("{\"status\":\"done\",\"result\":\"whole\"}");
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Job<String> job = job().onProgress(progress -> seen.add(progress.answer()));
    timer.poll();
    timer.planned();
    assertThat(job.last()).isEqualTo("half");
    timer.poll();
    assertThat(job.await()).isEqualTo("whole");
    assertThat(seen).containsExactly("half", "whole");
  }

  @Test
  void carriesTheViewOfTheLastAnswerInFailures() throws Exception {
    answer("{\"status\":\"dropped\",\"result\":\"nothing much\"}");
    Job<String> job = job();
    job.future();
    timer.poll();
    assertThatThrownBy(job::await)
        .isInstanceOfSatisfying(
            JobCancelledException.class,
            cancelled -> {
              assertThat(cancelled.last()).isEqualTo("nothing much");
              assertThat(cancelled.jobId()).isEqualTo("a");
            });
  }

  @Test
  void tellsTheProvidersCodeAndWords() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(400)
            .body("{\"status\":\"torn\",\"code\":\"SEAM\",\"error\":\"it came apart\"}")
            .build());
    Job<String> job = job();
    job.future();
    timer.poll();
    assertThatThrownBy(job::await)
        .isInstanceOfSatisfying(
            JobFailedException.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("SEAM");
              assertThat(failed.reason()).isEqualTo("it came apart");
            })
        .hasMessage("Job a failed: it came apart; code: SEAM");
  }

  @Test
  void missesAnAnswerThatHasNothingToSee() throws Exception {
    answer("{\"status\":\"done\"}");
    Job<String> job = job();
    job.future();
    timer.poll();
    assertThatThrownBy(job::await)
        .isInstanceOf(JobPollException.class)
        .hasCauseInstanceOf(ProtocolException.class)
        .hasMessageContaining("holds no job");
  }

  @Test
  void fetchesWhatASubmitAnswerDoesNotShow() throws Exception {
    answer("{\"id\":\"a\",\"status\":\"done\"}");
    answer("{\"status\":\"done\",\"result\":\"whole\"}");
    Job<String> job =
        channel.submit(
            RESULT, apis -> apis.of(ToyApi.class).submit(Toys.ORDER), RequestOptions.NONE);
    job.future();
    timer.poll();
    assertThat(job.await()).isEqualTo("whole");
  }
}
