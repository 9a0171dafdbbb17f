package dev.muster.mock.sandbox.job;

/** How a job is to end. */
public enum Outcome {
  SUCCEED(Phase.SUCCEEDED),
  FAIL(Phase.FAILED),
  CANCEL(Phase.CANCELLED),
  /** Never: it stays in its last phase before an end. */
  STALL(Phase.RUNNING);

  private final Phase last;

  Outcome(Phase last) {
    this.last = last;
  }

  Phase last() {
    return last;
  }

  /** The end of an outcome as headers and rules name it; what is slow or expires succeeds. */
  static Outcome of(String name) {
    return switch (name) {
      case "fail" -> FAIL;
      case "cancel" -> CANCEL;
      case "stall" -> STALL;
      default -> SUCCEED;
    };
  }
}
