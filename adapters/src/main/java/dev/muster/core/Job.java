package dev.muster.core;

import static java.util.Objects.requireNonNull;

import dev.muster.core.internal.Watch;
import dev.muster.runtime.Phase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A job at a provider. Asking for its state begins with the first {@link #await}, {@link #future}
 * or {@link #onProgress}; a job that is only submitted costs no poll.
 *
 * <p>A wait ends in one of four ways: the result; {@link JobFailedException}; {@link
 * JobCancelledException}; {@link JobDeadlineException}. Beside them stand {@link
 * JobStoppedException}, when the caller gave up, and {@link JobPollException}, when the state could
 * not be learned.
 *
 * <p>Safe for use by several threads.
 *
 * @param <P> the answer that tells the job's state, and in the end its result
 */
public final class Job<P> {
  private final String provider;
  private final Watch<P> watch;
  private final @Nullable Object submitted;

  /** Made by the clients. */
  public Job(String provider, Watch<P> watch, @Nullable Object submitted) {
    this.provider = provider;
    this.watch = watch;
    this.submitted = submitted;
  }

  /**
   * The job's id at the provider; null only if the submit itself answered with the result and gave
   * no id.
   */
  public @Nullable String id() {
    return watch.id();
  }

  /** Where the job stood when it was last asked. */
  public Phase phase() {
    return watch.phase();
  }

  /** The last answer about the job, null before the first poll. */
  public @Nullable P last() {
    return watch.last();
  }

  /**
   * What the submit was answered: a cost or a request's id, where the provider tells it there.
   * Empty for a resumed job.
   *
   * @param type the generated type of that answer
   */
  public <S> Optional<S> submitted(Class<S> type) {
    return Optional.ofNullable(submitted).filter(type::isInstance).map(type::cast);
  }

  /**
   * The headers of the last answer, those of the submit's at first; empty for a resumed job before
   * its first poll.
   */
  public Headers headers() {
    return watch.news().headers();
  }

  /**
   * The job's address, to resume it elsewhere.
   *
   * @throws IllegalStateException if the job has no id; it is then already over
   */
  public JobRef ref() {
    String id = watch.id();
    if (id == null) {
      throw new IllegalStateException(
          "This job was answered at once and has no id to come back to");
    }
    return new JobRef(provider, watch.pollOperation(), id);
  }

  /**
   * Waits until the job has ended, at most until its deadline.
   *
   * @throws JobException if it ends without a result
   * @throws WaitInterruptedException if this thread is interrupted
   */
  public P await() {
    try {
      return watch.start().get();
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /**
   * Waits until the job has ended, at most this long and at most until its deadline. When this time
   * is over the job is still asked for its state, so that one can wait again.
   *
   * @throws JobException if it ends without a result
   * @throws WaitInterruptedException if this thread is interrupted
   */
  public P await(Duration atMost) {
    try {
      return watch.start().get(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new JobDeadlineException(watch.news(), atMost);
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /**
   * The outcome to come; fails with a {@link JobException}. Completed on a thread of the HTTP
   * client, so follow-up work that takes long belongs elsewhere. Cancelling the future leaves the
   * job alone: see {@link #stop()}.
   */
  public CompletableFuture<P> future() {
    return watch.start().copy();
  }

  /**
   * Calls back with every answer about the job, on a thread of the HTTP client. The next poll waits
   * for the callback to return; one that throws is logged and does not disturb the wait.
   */
  public Job<P> onProgress(Consumer<? super Progress<P>> callback) {
    watch.onProgress(requireNonNull(callback, "callback"));
    watch.start();
    return this;
  }

  /**
   * Stops waiting, here only: whoever waits gets a {@link JobStoppedException}, and the job goes on
   * at the provider.
   */
  public void stop() {
    watch.stop();
  }

  /** Whether the provider can be asked to cancel this job. */
  public boolean isCancellable() {
    return watch.isCancellable();
  }

  /**
   * Asks the provider to cancel the job. The wait goes on and ends with what the provider makes of
   * it: {@link JobCancelledException}, or the result if it was too late. {@link #stop()}, by
   * contrast, ends the wait and tells the provider nothing.
   *
   * @throws UnsupportedOperationException if the provider has no way to cancel a job, so that only
   *     {@link #stop()} is left
   * @throws MusterException if the provider refuses
   */
  public void cancel() {
    watch.cancel();
  }

  @Override
  public String toString() {
    return "Job[" + provider + "/" + watch.id() + ", " + phase() + "]";
  }

  private static RuntimeException failure(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException failure) {
      return failure;
    }
    return new IllegalStateException(e.getCause());
  }

  private WaitInterruptedException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new WaitInterruptedException(
        "Interrupted while waiting for job " + watch.id() + "; it goes on.", e);
  }
}
