package dev.muster.mock.callback;

import java.util.List;

/**
 * What became of one callback.
 *
 * @param operation the id of the operation that was called
 * @param callback its name in the contract
 * @param method in upper case
 * @param url without its query and credentials; the expression where no URL came of it
 */
public record Delivery(
    String operation, String callback, String method, String url, Outcome outcome) {

  /** How it ended. */
  public sealed interface Outcome {}

  /**
   * The receiver answered.
   *
   * @param violations what the contract does not allow of the answer
   */
  public record Answered(int status, List<String> violations) implements Outcome {
    public Answered {
      violations = List.copyOf(violations);
    }
  }

  /** There was no answer. */
  public record Failed(String reason) implements Outcome {}

  /** It was not sent, and is not missed. */
  public record Skipped(String reason) implements Outcome {}
}
