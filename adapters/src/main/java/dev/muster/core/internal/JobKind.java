package dev.muster.core.internal;

import dev.muster.runtime.JobDescriptor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of jobs: how the contract says that they are followed, and what a client makes of the
 * answers.
 *
 * <pre>{@code
 * JobKind.of(Jobs.CREATE_JOB).as(Muvi::detail) // the job out of its envelope
 * }</pre>
 *
 * @param descriptor what the contract says
 * @param view what users see of a poll answer; null where the answer has nothing to see
 * @param isWhole whether a result that the submit itself answered is all there, so that it need not
 *     be fetched
 * @param atOnce what users see of a submit answer that holds the result in a form of its own; null
 *     where it does not
 * @param <S> the submit answer
 * @param <P> the poll answer
 * @param <V> what users see of it
 */
public record JobKind<S, P, V>(
    JobDescriptor<S, P> descriptor,
    Function<P, @Nullable V> view,
    Predicate<V> isWhole,
    Function<S, @Nullable V> atOnce) {

  /** Jobs whose answers are seen as they are. */
  public static <S, P> JobKind<S, P, P> of(JobDescriptor<S, P> descriptor) {
    return new JobKind<>(descriptor, answer -> answer, answer -> true, submitted -> null);
  }

  /** The same, but seen otherwise; every answer of a submit counts as whole. */
  public <W> JobKind<S, P, W> as(Function<? super V, ? extends @Nullable W> other) {
    return new JobKind<>(
        descriptor,
        answer -> {
          V seen = view.apply(answer);
          return seen == null ? null : other.apply(seen);
        },
        seen -> true,
        submitted -> null);
  }

  /** The same, but a result within a submit answer is fetched again unless it is {@code whole}. */
  public JobKind<S, P, V> whenWhole(Predicate<V> whole) {
    return new JobKind<>(descriptor, view, whole, atOnce);
  }

  /** The same, where a submit may be answered with the result in a form that no poll has. */
  public JobKind<S, P, V> atOnce(Function<S, @Nullable V> result) {
    return new JobKind<>(descriptor, view, isWhole, result);
  }
}
