package dev.muster.mock.fault;

import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.http.Headers;
import java.util.concurrent.ThreadLocalRandom;

/** The fault that a request asks for itself: {@code X-Muster-Fault: 503; retry-after=2}. */
public final class FaultHeader {
  public static final String NAME = "X-Muster-Fault";

  private FaultHeader() {}

  /**
   * What hits a call, with what its own header adds.
   *
   * @throws ProblemException if the header is not understood
   */
  public static Strike over(Strike strike, Headers headers) {
    Strike all = strike;
    for (String value : headers.all(NAME)) {
      try {
        Fault fault = Fault.parse(value);
        if (!fault.trigger().equals(Trigger.ALWAYS)) {
          throw new IllegalArgumentException(
              "share, times and after are not for the fault of one request");
        }
        all = all.with(fault, ThreadLocalRandom.current());
      } catch (IllegalArgumentException e) {
        throw new ProblemException(
            Problem.of(Problem.Kind.FAULT, 400, NAME + ": " + e.getMessage()));
      }
    }
    return all;
  }
}
