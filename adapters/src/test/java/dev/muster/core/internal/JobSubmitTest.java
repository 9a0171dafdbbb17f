package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.core.ProtocolException;
import dev.muster.core.internal.Toys.State;
import dev.muster.runtime.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a submit answers, beside an id. */
class JobSubmitTest extends JobBench {
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
}
