package dev.muster.contract.muxiformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.contract.Played;
import dev.muster.core.ApiException;
import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobFailedException;
import dev.muster.core.NotFoundException;
import dev.muster.muxiformation.MuxiFormation;
import dev.muster.muxiformation.model.ChatRequest;
import dev.muster.muxiformation.model.RequestState;
import dev.muster.muxiformation.model.RequestStateResult;
import dev.muster.muxiformation.model.RequestStatus;
import dev.muster.runtime.Phase;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages that are answered later. */
final class RequestsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @RegisterExtension static final Played PLAYED = Played.slowly("muxi-formation");

  private static MuxiFormation user() {
    return PLAYED.open(MuxiFormation.builder()).user("user-123");
  }

  @Test
  void waitsForAReply() {
    Job<RequestState> job = user().chatAsync("Research lighthouses");
    assertThat(job.isCancellable()).isTrue();
    PLAYED.pass(Duration.ofMinutes(1));

    RequestState done = job.await(PATIENCE);

    assertThat(done.requestId()).isEqualTo(job.id());
    assertThat(done.status()).isEqualTo(RequestStatus.COMPLETED);
    assertThat(done.userId()).isEqualTo("user-123");
    assertThat(done.result())
        .isEqualTo(new RequestStateResult.OfString("You said: Research lighthouses"));
  }

  @Test
  void tellsWhyARequestFailed() {
    Job<RequestState> job = user().chatAsync("muster:fail");
    PLAYED.pass(Duration.ofMinutes(1));

    assertThatThrownBy(() -> job.await(PATIENCE))
        .isInstanceOf(JobFailedException.class)
        .hasMessageContaining("The language model did not answer");
  }

  @Test
  void cancelsARequestAtTheFormation() {
    Job<RequestState> job = user().chatAsync("muster:stall");

    job.cancel();

    assertThatThrownBy(() -> job.await(PATIENCE)).isInstanceOf(JobCancelledException.class);
    assertThat(user().requests().get(job.id()).status()).isEqualTo(RequestStatus.CANCELLED);
  }

  @Test
  void cancelsUnderAnIdOfOnesOwn() {
    ChatRequest mine = ChatRequest.builder().message("muster:stall").requestId("req_mine").build();
    assertThat(user().chatAsync(mine).id()).isEqualTo("req_mine");

    assertThat(user().requests().cancel("req_mine").status()).isEqualTo(RequestStatus.CANCELLED);
    assertThat(user().requests().cancel("req_mine").status())
        .as("again")
        .isEqualTo(RequestStatus.CANCELLED);
  }

  @Test
  void doesNotCancelWhatHasEnded() {
    String id = user().chatAsync("Quick").id();
    PLAYED.pass(Duration.ofMinutes(1));

    assertThatThrownBy(() -> user().requests().cancel(id))
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(400);
              assertThat(refused.code()).isEqualTo("OPERATION_FAILED");
            });
  }

  @Test
  void isForgottenFiveMinutesAfterItsEnd() {
    String id = user().chatAsync("Quick").id();
    PLAYED.pass(Duration.ofMinutes(5));
    assertThat(user().requests().get(id).status()).isEqualTo(RequestStatus.COMPLETED);
    assertThat(user().requests().list()).extracting(RequestState::requestId).contains(id);

    PLAYED.pass(Duration.ofMinutes(5));

    assertThatThrownBy(() -> user().requests().get(id))
        .isInstanceOfSatisfying(
            NotFoundException.class,
            gone -> assertThat(gone.code()).isEqualTo("REQUEST_NOT_FOUND"));
  }

  @Test
  void resumesWhatAnotherProcessAskedFor() {
    Job<RequestState> first = user().chatAsync("Quick");
    PLAYED.pass(Duration.ofMinutes(1));

    Job<RequestState> second = user().resume(first.ref());

    assertThat(second.await(PATIENCE).requestId()).isEqualTo(first.id());
    assertThat(second.phase()).isEqualTo(Phase.SUCCEEDED);
  }

  @Test
  void followsATrigger() {
    Job<RequestState> job = user().fire("daily-report", Map.of("topic", "lighthouses"));
    PLAYED.pass(Duration.ofMinutes(1));

    assertThat(job.await(PATIENCE).status()).isEqualTo(RequestStatus.COMPLETED);
  }
}
