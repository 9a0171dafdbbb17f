package dev.muster.mock.callback;

import dev.muster.mock.http.Answer;
import java.util.List;

/** Checks what a receiver answered to a callback. Called from several threads at once. */
public interface ResponseCheck {
  /**
   * One sentence for each way in which the answer is not what the contract declares.
   *
   * @param callback whose {@link CallbackOperation#place} holds the declared {@code responses}
   */
  List<String> violations(CallbackOperation callback, Answer answer);

  /** Finds nothing. */
  static ResponseCheck none() {
    return (callback, answer) -> List.of();
  }
}
