package dev.muster.core.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.muster.core.ProtocolException;
import dev.muster.runtime.Apis;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobDescriptor.ErrorAnswer;
import dev.muster.runtime.Phase;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Headers;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** Asks about a job and understands the answers, from its descriptor alone. */
final class JobReader<S, P, V> {
  private final JobKind<S, P, V> kind;
  private final JobDescriptor<S, P> descriptor;
  private final Apis apis;
  private final Moshi moshi;
  private final Errors errors;

  JobReader(JobKind<S, P, V> kind, Apis apis, Moshi moshi, Errors errors) {
    this.kind = kind;
    this.descriptor = kind.descriptor();
    this.apis = apis;
    this.moshi = moshi;
    this.errors = errors;
  }

  String pollOperation() {
    return descriptor.pollOperation();
  }

  Call<P> poll(String id) {
    return descriptor.poll().apply(apis, id);
  }

  /** The call that cancels the job, null where the contract has none. */
  @Nullable Call<?> cancel(String id) {
    return descriptor.cancel() == null ? null : descriptor.cancel().apply(apis, id);
  }

  boolean isCancellable() {
    return descriptor.cancel() != null;
  }

  RuntimeException failure(Call<P> call, Throwable failure) {
    return errors.of(call.request(), failure);
  }

  /**
   * Understands an answer to a poll.
   *
   * @throws dev.muster.core.MusterException if it speaks of the call, not of the job
   */
  Reading<V> read(Response<P> response) {
    P body = response.body();
    if (body != null) {
      return reading(body, response.headers());
    }
    if (response.isSuccessful()) {
      throw new ProtocolException(
          pollOperation(), "answered " + response.code() + " without a body", null);
    }
    String text = Errors.text(response.errorBody());
    for (ErrorAnswer<?> candidate : descriptor.errorAnswers()) {
      Optional<Reading<V>> news = read(candidate, response, text);
      if (news.isPresent()) {
        return news.get();
      }
    }
    throw errors.of(pollOperation(), response.raw(), text);
  }

  private <E> Optional<Reading<V>> read(
      ErrorAnswer<E> candidate, Response<P> response, String text) {
    if (candidate.status() != response.code()) {
      return Optional.empty();
    }
    try {
      E body = moshi.adapter(candidate.type()).fromJson(text);
      if (body == null) {
        return Optional.empty();
      }
      Phase phase = candidate.phase().apply(body);
      return Optional.of(
          new Reading<>(
              phase, null, body, response.headers(), errors.told(text), () -> Errors.json(text)));
    } catch (IOException | JsonDataException e) {
      // Of another shape, so an ordinary error of the call.
      return Optional.empty();
    }
  }

  /**
   * The outcome that a submit answer already holds, for providers that answer at once; empty if it
   * holds none, or only a part of it of a job that can be asked for the rest.
   */
  Optional<Reading<V>> inline(S submitted, @Nullable String id, Headers headers) {
    Phase phase = descriptor.submitPhase().apply(submitted);
    if (phase == null || !phase.isTerminal()) {
      return Optional.empty();
    }
    V atOnce = kind.atOnce().apply(submitted);
    if (atOnce != null) {
      return Optional.of(
          new Reading<>(
              phase,
              atOnce,
              atOnce,
              headers,
              ErrorReader.Told.NOTHING,
              () -> submitted(submitted)));
    }
    try {
      Buffer json = new Buffer();
      moshi.adapter(descriptor.submitType()).toJson(json, submitted);
      P answer = moshi.adapter(descriptor.pollType()).fromJson(json);
      return answer == null || kind.view().apply(answer) == null
          ? Optional.empty()
          : Optional.of(reading(answer, phase, headers))
              .filter(reading -> id == null || isWhole(reading));
    } catch (IOException | JsonDataException e) {
      // The submit answer tells the phase but not the result: that has to be fetched.
      return Optional.empty();
    }
  }

  private Reading<V> reading(P answer, Headers headers) {
    return reading(answer, descriptor.phase(answer, headers::get), headers);
  }

  private Reading<V> reading(P answer, Phase phase, Headers headers) {
    V seen = kind.view().apply(answer);
    if (seen == null) {
      throw new ProtocolException(
          pollOperation(), "the answer tells where the job stands but holds no job", null);
    }
    ErrorReader.Told failure =
        phase == Phase.FAILED ? errors.told(text(answer)) : ErrorReader.Told.NOTHING;
    return new Reading<>(phase, seen, seen, headers, failure, () -> json(answer));
  }

  private boolean isWhole(Reading<V> reading) {
    V answer = reading.answer();
    return answer != null && kind.isWhole().test(answer);
  }

  /** A submit answer as maps and lists. */
  @Nullable Object submitted(S submitted) {
    return moshi.adapter(descriptor.submitType()).toJsonValue(submitted);
  }

  private @Nullable Object json(P answer) {
    return moshi.adapter(descriptor.pollType()).toJsonValue(answer);
  }

  private String text(P answer) {
    JsonAdapter<P> adapter = moshi.adapter(descriptor.pollType());
    return adapter.toJson(answer);
  }
}
