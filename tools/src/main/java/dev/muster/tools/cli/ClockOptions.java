package dev.muster.tools.cli;

import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.tools.UserException;
import java.time.Instant;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How fast a sandbox lives. */
final class ClockOptions {
  @ArgGroup(exclusive = true)
  private Choice choice = new Choice();

  static final class Choice {
    @Option(
        names = "--speed",
        paramLabel = "N",
        description =
            "Let everything take N times less long (default: 1, as long as at the provider).")
    private double speed = 1;

    @Option(names = "--instant", description = "Let nothing take any time.")
    private boolean instant;

    @Option(
        names = "--step",
        description =
            "Let time stand still; each line on standard input moves it on by that many seconds, an empty one by 1.")
    private boolean step;
  }

  boolean byHand() {
    return choice.step;
  }

  SandboxClock clock() {
    if (choice.instant) {
      return SandboxClock.instant();
    }
    if (choice.step) {
      return SandboxClock.stepped(Instant.now());
    }
    if (!(choice.speed > 0)) {
      throw new UserException("--speed must be greater than 0, not " + choice.speed);
    }
    return SandboxClock.scaled(choice.speed);
  }
}
