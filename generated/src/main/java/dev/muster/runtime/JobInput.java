// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A request body that submits a job: it knows its own operation, so that one {@code submit} serves
 * them all.
 *
 * @param <S> the submit answer
 * @param <P> the poll answer
 */
public interface JobInput<S, P> {
  /** How to follow the job that this input submits. */
  JobDescriptor<S, P> descriptor();

  /** Prepares the submit call with this input as body and no optional parameter. */
  Call<S> call(Apis apis);

  /**
   * The model's name in the provider's catalogue ({@code x-model} in the contract), null where
   * there is none.
   */
  default @Nullable String modelName() {
    return null;
  }
}
