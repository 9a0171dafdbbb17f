package dev.muster.core.internal;

import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.PollPolicy;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.runtime.Apis;
import dev.muster.runtime.JobDescriptor;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** Submits jobs and takes them up again, on one channel. */
final class JobDesk {
  private final Line line;
  private final RequestOptions defaults;
  private final Apis pollApis;

  JobDesk(Line line, RequestOptions defaults) {
    this.line = line;
    this.defaults = defaults;
    this.pollApis = line.apis(line.stacks().polls(), defaults);
  }

  /**
   * Submits a job, unless the budget forbids it.
   *
   * @param submit the submit call
   */
  <S, V> Job<V> submit(JobKind<S, ?, V> kind, Call<S> submit, RequestOptions options) {
    String operation = kind.descriptor().submitOperation();
    Spending spending =
        Spending.begin(line.settings().budget(), line.provider(), operation, options.price());
    try {
      Response<S> response = line.caller().response(submit);
      S submitted = response.body();
      if (submitted == null) {
        throw new ProtocolException(
            operation, "answered " + response.code() + " without a body", null);
      }
      return job(kind, submitted, response.headers(), options, spending);
    } catch (RuntimeException e) {
      spending.failed(e);
      throw e;
    }
  }

  private <S, P, V> Job<V> job(
      JobKind<S, P, V> kind,
      S submitted,
      Headers headers,
      RequestOptions options,
      Spending spending) {
    JobDescriptor<S, P> descriptor = kind.descriptor();
    JobReader<S, P, V> reader = reader(kind, options);
    spending.told(null, headers, () -> reader.submitted(submitted));
    String id = descriptor.id().apply(submitted);
    Watch<V> watch = watch(reader, id, options, headers, spending);
    Optional<Reading<V>> inline = reader.inline(submitted, id, headers);
    if (inline.isPresent()) {
      watch.ended(inline.get());
    } else if (id == null) {
      throw new ProtocolException(
          descriptor.submitOperation(), "the answer holds neither a job's id nor a result", null);
    } else {
      watch.submitted(descriptor.submitPhase().apply(submitted));
    }
    return new Job<>(line.provider().id(), watch, submitted);
  }

  /**
   * Takes up a job that was submitted before, here or elsewhere. Nothing is sent until somebody
   * waits.
   */
  <V> Job<V> resume(JobKind<?, ?, V> kind, String id, RequestOptions options) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("A job's id is not empty");
    }
    return new Job<>(
        line.provider().id(),
        watch(reader(kind, options), id, options, Headers.EMPTY, Spending.UNWATCHED),
        null);
  }

  /** Takes up the job that {@code ref} names. */
  <V> Job<V> resume(JobKind<?, ?, V> kind, JobRef ref, RequestOptions options) {
    String expected = line.provider().id() + "/" + kind.descriptor().pollOperation();
    if (!expected.equals(ref.provider() + "/" + ref.pollOperation())) {
      throw new IllegalArgumentException("Expected a job of " + expected + " but was: " + ref);
    }
    return resume(kind, ref.id(), options);
  }

  /** Polls go where the submit went, but are otherwise as all polls are. */
  private <S, P, V> JobReader<S, P, V> reader(JobKind<S, P, V> kind, RequestOptions options) {
    Apis polls =
        options.baseUrl() == null
            ? pollApis
            : line.apis(
                line.stacks().polls(),
                defaults.toBuilder().baseUrl(options.baseUrl().toString()).build());
    return new JobReader<>(kind, polls, line.moshi(), line.errors());
  }

  private <V> Watch<V> watch(
      JobReader<?, ?, V> reader,
      @Nullable String id,
      RequestOptions options,
      Headers headers,
      Spending spending) {
    Duration deadline = options.over(defaults).deadline();
    PollPolicy polling = line.settings().polling();
    return new Watch<>(
        line.poller(),
        deadline == null ? polling : polling.withDeadline(deadline),
        reader,
        line.caller(),
        spending,
        id,
        headers);
  }
}
