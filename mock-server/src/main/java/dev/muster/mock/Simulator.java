package dev.muster.mock;

import dev.muster.mock.http.Answer;
import java.util.Optional;

/** Plays operations that have a state. It is asked after a call was admitted and found valid. */
@FunctionalInterface
public interface Simulator {
  /**
   * The answer of the simulation, or empty where there is nothing to simulate: an example is
   * answered then.
   */
  Optional<Answer> simulate(Call call);
}
