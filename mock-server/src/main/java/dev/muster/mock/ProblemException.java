package dev.muster.mock;

import org.jspecify.annotations.Nullable;

/**
 * Ends the serving of a call with a problem. Without a cause it carries no stack trace: it tells of
 * the request, not of the code.
 */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** A problem of the server's own surroundings, whose cause the log can tell. */
  protected ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.detail(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
