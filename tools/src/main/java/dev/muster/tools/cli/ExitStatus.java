package dev.muster.tools.cli;

/** What the process tells its caller. */
final class ExitStatus {
  static final int OK = 0;

  /** The command did its work and the answer is no: a drift, a failed job. */
  static final int FAILED = 1;

  /** The person at the keyboard can mend it: a wrong flag, a bad file, a port in use. */
  static final int USAGE = 2;

  private ExitStatus() {}
}
