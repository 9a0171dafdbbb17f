package dev.muster.mock.sandbox.resource;

import dev.muster.mock.http.Answer;

/** Ends a change that must not happen, from within; the answer says why. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Answer answer;

  public Refused(Answer answer) {
    super("refused with " + answer.status(), null, false, false);
    this.answer = answer;
  }

  public Answer answer() {
    return answer;
  }
}
