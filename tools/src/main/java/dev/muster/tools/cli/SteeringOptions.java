package dev.muster.tools.cli;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.tools.UserException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a sandbox does to its clients on purpose, and who may change that. */
final class SteeringOptions {
  @Option(
      names = "--fault",
      paramLabel = "OPERATION=FAULT",
      description =
          "Have an operation fail: a status (fluxDevImage=503), delay:2s, reset, empty, garbage or"
              + " truncate, with share, times and more behind semicolons; * stands for any. Repeatable.")
  private List<String> faults = new ArrayList<>();

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description =
          "Begin a scenario: a YAML file, or one of bad-day, outage, rate-limited and slow-day. Repeatable.")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--control-token",
      paramLabel = "TOKEN",
      description =
          "Let only those steer the sandbox over HTTP who present this token (default: everybody who can reach it).")
  private String token;

  void apply(Sandbox.Builder sandbox) {
    faults.stream().map(FaultArgument::of).forEach(sandbox::fault);
    scenarios.forEach(sandbox::scenario);
    if (token != null) {
      if (token.isBlank()) {
        throw new UserException("--control-token must not be blank");
      }
      sandbox.controlToken(token);
    }
  }
}
