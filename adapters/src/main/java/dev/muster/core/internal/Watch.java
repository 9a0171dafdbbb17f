package dev.muster.core.internal;

import dev.muster.core.ApiException;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobDeadlineException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobNews;
import dev.muster.core.JobPollException;
import dev.muster.core.JobStoppedException;
import dev.muster.core.MusterException;
import dev.muster.core.PollPolicy;
import dev.muster.core.Progress;
import dev.muster.core.ProtocolException;
import dev.muster.core.RateLimitException;
import dev.muster.core.ServerException;
import dev.muster.core.TransportException;
import dev.muster.runtime.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * The wait for one job. Its steps run one after the other, on the timer's thread and on OkHttp's.
 */
public final class Watch<P> {
  private static final Logger LOG = LoggerFactory.getLogger("dev.muster.jobs");
  private static final Runnable NOTHING = () -> {};

  private final Poller poller;
  private final PollPolicy policy;
  private final JobReader<?, ?, P> reader;
  private final Caller caller;
  private final Spending spending;
  private final @Nullable String id;
  private final CompletableFuture<P> outcome = new CompletableFuture<>();
  private final List<Consumer<? super Progress<P>>> listeners = new ArrayList<>();
  private final Intervals intervals;

  private volatile Phase phase = Phase.UNKNOWN;
  private volatile @Nullable P last;
  private volatile JobNews news;

  private boolean started;
  private int failures;
  private Runnable undoPoll = NOTHING;
  private Runnable undoDeadline = NOTHING;
  private @Nullable Call<?> call;

  Watch(
      Poller poller,
      PollPolicy policy,
      JobReader<?, ?, P> reader,
      Caller caller,
      Spending spending,
      @Nullable String id,
      Headers headers) {
    this.poller = poller;
    this.policy = policy;
    this.reader = reader;
    this.caller = caller;
    this.spending = spending;
    this.id = id;
    this.intervals = new Intervals(policy, poller);
    this.news = new JobNews(id, null, headers);
  }

  public @Nullable String id() {
    return id;
  }

  public Phase phase() {
    return phase;
  }

  public @Nullable P last() {
    return last;
  }

  public JobNews news() {
    return news;
  }

  public String pollOperation() {
    return reader.pollOperation();
  }

  public boolean isCancellable() {
    return reader.isCancellable();
  }

  /** Asks the provider to cancel the job. */
  public void cancel() {
    Call<?> cancel = id == null ? null : reader.cancel(id);
    if (cancel == null) {
      throw new UnsupportedOperationException(
          "This provider has no way to cancel a job: "
              + news.name()
              + " goes on there. stop() ends the waiting here, and only that.");
    }
    caller.response(cancel);
  }

  /** Calls back with every answer from now on, or with the one that ended the job. */
  public void onProgress(Consumer<? super Progress<P>> listener) {
    P ended;
    synchronized (listeners) {
      ended = phase.isTerminal() ? last : null;
      if (ended == null) {
        listeners.add(listener);
      }
    }
    if (ended != null) {
      tell(listener, new Progress<>(phase, ended, news.headers()));
    }
  }

  /** Begins to ask for the job's state, unless that has begun or the job is over. */
  public synchronized CompletableFuture<P> start() {
    if (!started && !outcome.isDone()) {
      started = true;
      undoDeadline = poller.timer().schedule(policy.deadline(), this::expire);
      // A resumed job has most likely moved since; one just submitted has not.
      schedule(phase == Phase.UNKNOWN ? Duration.ZERO : intervals.first());
      poller.opened(this);
    }
    return outcome;
  }

  /** Ends the wait here; the job goes on. */
  public void stop() {
    fail(new JobStoppedException(news));
  }

  /** Takes what the submit answer told. */
  Watch<P> submitted(@Nullable Phase told) {
    phase = told == null ? Phase.PENDING : told;
    return this;
  }

  /** Takes an outcome that the submit answer held. */
  Watch<P> ended(Reading<P> reading) {
    take(reading);
    return this;
  }

  private void expire() {
    fail(new JobDeadlineException(news, policy.deadline()));
  }

  private synchronized void schedule(Duration delay) {
    if (!outcome.isDone()) {
      undoPoll = poller.timer().schedule(delay, this::poll);
    }
  }

  private void poll() {
    if (!outcome.isDone() && id != null) {
      ask(reader, id);
    }
  }

  private <A> void ask(JobReader<?, A, P> reader, String id) {
    Call<A> next;
    try {
      next = reader.poll(id);
    } catch (RuntimeException e) {
      fail(e);
      return;
    }
    synchronized (this) {
      call = next;
    }
    next.enqueue(new Answers<>(reader));
  }

  private void take(Reading<P> reading) {
    failures = 0;
    spending.told(reading.phase(), reading.headers(), reading.json());
    P answer = reading.answer();
    List<Consumer<? super Progress<P>>> told;
    synchronized (listeners) {
      news = new JobNews(id, reading.told(), reading.headers());
      last = answer == null ? last : answer;
      phase = reading.phase();
      told = List.copyOf(listeners);
    }
    if (answer != null) {
      Progress<P> progress = new Progress<>(reading.phase(), answer, reading.headers());
      told.forEach(listener -> tell(listener, progress));
    }
    switch (reading.phase()) {
      case SUCCEEDED -> succeed(answer);
      case FAILED -> fail(failed(reading.failure()));
      case CANCELLED -> fail(new JobCancelledException(news));
      case PENDING, RUNNING, UNKNOWN ->
          schedule(intervals.next(intervals.asked(reading.headers())));
    }
  }

  private void tell(Consumer<? super Progress<P>> listener, Progress<P> progress) {
    try {
      listener.accept(progress);
    } catch (RuntimeException e) {
      LOG.warn("A progress callback of job {} failed; the wait goes on", id, e);
    }
  }

  private JobFailedException failed(ErrorReader.Told told) {
    return new JobFailedException(news, told.code(), told.message() == null ? "" : told.message());
  }

  /** How long the provider asks to wait, in a header or in its own words. */
  private @Nullable Duration asked(RuntimeException failure, Headers headers) {
    return failure instanceof RateLimitException limit
        ? limit.retryAfter().orElse(null)
        : intervals.asked(headers);
  }

  private void miss(RuntimeException failure, Headers headers) {
    if (!(failure instanceof MusterException known)) {
      fail(failure);
    } else if (isPassing(known) && ++failures <= policy.forgiven()) {
      LOG.debug("Poll of job {} failed, {} of {} forgiven", id, failures, policy.forgiven());
      schedule(intervals.next(asked(failure, headers)));
    } else {
      fail(new JobPollException(news, known));
    }
  }

  private static boolean isPassing(MusterException failure) {
    return failure instanceof TransportException
        || failure instanceof ServerException
        || failure instanceof RateLimitException
        || (failure instanceof ApiException api && api.status() == 408);
  }

  private void succeed(@Nullable P answer) {
    if (answer == null) {
      String problem = "told in an error answer that the job succeeded";
      fail(new JobPollException(news, new ProtocolException(pollOperation(), problem, null)));
    } else {
      end();
      outcome.complete(answer);
    }
  }

  private void fail(RuntimeException failure) {
    end();
    outcome.completeExceptionally(failure);
  }

  /** A call holds its answer, which would be kept for as long as the job is not asked again. */
  private synchronized void forget() {
    call = null;
  }

  private synchronized void end() {
    undoPoll.run();
    undoDeadline.run();
    if (call != null && !outcome.isDone()) {
      call.cancel();
    }
    poller.ended(this);
  }

  private final class Answers<A> implements Callback<A> {
    private final JobReader<?, A, P> reader;

    Answers(JobReader<?, A, P> reader) {
      this.reader = reader;
    }

    @Override
    public void onResponse(Call<A> call, Response<A> response) {
      forget();
      // Retrofit prints what a callback throws and forgets it; the waiter must hear of it.
      try {
        if (!outcome.isDone()) {
          take(reader.read(response));
        }
      } catch (RuntimeException e) {
        miss(e, response.headers());
      }
    }

    @Override
    public void onFailure(Call<A> call, Throwable failure) {
      forget();
      if (!outcome.isDone()) {
        miss(reader.failure(call, failure), Headers.EMPTY);
      }
    }
  }
}
