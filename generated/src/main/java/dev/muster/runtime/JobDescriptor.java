// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * How to follow the job that one operation submits: everything that the contract's links and phases
 * say about it.
 *
 * @param submitOperation operationId of the operation that creates the job
 * @param submitType what that operation answers
 * @param pollType what the poll operation answers
 * @param id the job's id in the submit answer, null when the answer carries none
 * @param submitPhase the phase that the submit answer itself tells, null when it tells none
 * @param pollOperation operationId of the operation that tells the job's state
 * @param poll prepares the call that asks for the state of the job with the given id
 * @param pollPhase the phase that a poll answer tells
 * @param errorAnswers error statuses of the poll operation that speak of the job, not of the call
 * @param statusHeader the header that tells the phase where the answer's body does not, null where
 *     there is none
 * @param cancel prepares the call that cancels the job at the provider, null where the contract has
 *     none
 * @param <S> the submit answer
 * @param <P> the poll answer
 */
public record JobDescriptor<S, P>(
    String submitOperation,
    Class<S> submitType,
    Class<P> pollType,
    Function<S, @Nullable String> id,
    Function<S, @Nullable Phase> submitPhase,
    String pollOperation,
    BiFunction<Apis, String, Call<P>> poll,
    Function<P, Phase> pollPhase,
    List<ErrorAnswer<?>> errorAnswers,
    @Nullable StatusHeader statusHeader,
    @Nullable BiFunction<Apis, String, ? extends Call<?>> cancel) {

  public JobDescriptor {
    errorAnswers = List.copyOf(errorAnswers);
  }

  /** The same where no header tells a phase. */
  public JobDescriptor(
      String submitOperation,
      Class<S> submitType,
      Class<P> pollType,
      Function<S, @Nullable String> id,
      Function<S, @Nullable Phase> submitPhase,
      String pollOperation,
      BiFunction<Apis, String, Call<P>> poll,
      Function<P, Phase> pollPhase,
      List<ErrorAnswer<?>> errorAnswers,
      @Nullable BiFunction<Apis, String, ? extends Call<?>> cancel) {
    this(
        submitOperation,
        submitType,
        pollType,
        id,
        submitPhase,
        pollOperation,
        poll,
        pollPhase,
        errorAnswers,
        null,
        cancel);
  }

  /**
   * The phase that an answer to a poll tells.
   *
   * @param header gives the value of a header, null where the answer has none of that name
   */
  public Phase phase(P answer, Function<String, @Nullable String> header) {
    Phase told = pollPhase.apply(answer);
    if (statusHeader == null || told != Phase.UNKNOWN) {
      return told;
    }
    String status = header.apply(statusHeader.name());
    return status == null ? told : statusHeader.phases().getOrDefault(status, Phase.UNKNOWN);
  }

  /**
   * A header of poll answers that tells the phase.
   *
   * @param name of the header
   * @param phases by value
   */
  public record StatusHeader(String name, Map<String, Phase> phases) {
    public StatusHeader {
      phases = Map.copyOf(phases);
    }
  }

  /**
   * An error answer to a poll that is news of the job, such as MuAPI's 400 for a failed one. It
   * counts only if the body decodes as {@code type}; any other body of that status is an ordinary
   * error of the call.
   *
   * @param status the HTTP status
   * @param type the body's type
   * @param phase the phase that the body tells
   */
  public record ErrorAnswer<E>(int status, Class<E> type, Function<E, Phase> phase) {}
}
