package dev.muster.mock;

/**
 * Ends the serving of a call with a problem. It carries no stack trace: it tells of the request,
 * not of the code.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
