package dev.muster.mock.sandbox.spec;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How much one key may do.
 *
 * @param when conditions under which it holds
 * @param most how many
 * @param of what is counted
 * @param seconds after which counting requests begins anew
 * @param operations the ids of those that count; empty for all, or for those that submit jobs
 * @param answer of the one that is too many
 * @param headers templates of the headers of that answer
 */
public record LimitSpec(
    JsonNode when,
    int most,
    Counted of,
    BigDecimal seconds,
    List<String> operations,
    Reply answer,
    Map<String, JsonNode> headers) {

  /** What can be limited. */
  public enum Counted {
    /** Jobs that have not ended. */
    JOBS,
    /** Requests of a window of time. */
    REQUESTS
  }

  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  static LimitSpec of(Settings settings) {
    settings.only("when", "jobs", "requests", "seconds", "operations", "answer", "headers");
    boolean jobs = settings.child("jobs").present();
    if (jobs == settings.child("requests").present()) {
      throw settings.wrong("must limit either jobs or requests");
    }
    Settings most = settings.child(jobs ? "jobs" : "requests");
    if (most.integer(0) < 1) {
      throw most.wrong("must be 1 or more");
    }
    Settings answer = settings.child("answer");
    return new LimitSpec(
        settings.child("when").json(),
        most.integer(0),
        jobs ? Counted.JOBS : Counted.REQUESTS,
        positive(settings.child("seconds")),
        settings.child("operations").texts(),
        answer.present() ? Reply.of(answer) : Reply.of(429),
        settings.child("headers").jsonByName());
  }

  private static BigDecimal positive(Settings seconds) {
    BigDecimal number = seconds.number(MINUTE);
    if (number.signum() <= 0) {
      throw seconds.wrong("must be more than 0");
    }
    return number;
  }

  /** How long a window of time is. */
  public Duration window() {
    return Duration.ofMillis(seconds.movePointRight(3).longValue());
  }

  /** Whether an operation counts. */
  public boolean covers(String operation) {
    return operations.isEmpty() || operations.contains(operation);
  }
}
