package dev.muster.mock.junit;

import dev.muster.mock.contract.ContractException;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.mock.sandbox.SandboxException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * A sandbox that is to be started.
 *
 * @param stubs a folder, or empty for none
 */
record SandboxPlan(
    List<String> providers,
    List<String> folders,
    MusterSandbox.Clock clock,
    double speed,
    long seed,
    boolean strictKeys,
    List<String> on,
    List<String> scenarios,
    String stubs)
    implements Plan {
  SandboxPlan {
    providers = List.copyOf(providers);
    folders = List.copyOf(folders);
    on = List.copyOf(on);
    scenarios = List.copyOf(scenarios);
  }

  @Override
  public Running start(Class<?> test) {
    Sandbox.Builder sandbox = Sandbox.builder().seed(seed).strictKeys(strictKeys);
    providers.forEach(sandbox::provider);
    folders.forEach(folder -> sandbox.folder(Folders.existing(folder)));
    on.forEach(sandbox::turnOn);
    if (!stubs.isEmpty()) {
      sandbox.stubs(Folders.existing(stubs));
    }
    try {
      scenarios.forEach(sandbox::scenario);
      return new RunningSandbox(sandbox.clock(newClock()).build().start());
    } catch (SandboxException | ContractException | IllegalArgumentException e) {
      throw new ExtensionConfigurationException(
          "The sandbox cannot be started: " + e.getMessage(), e);
    }
  }

  private SandboxClock newClock() {
    return switch (clock) {
      case INSTANT -> SandboxClock.instant();
      case REAL -> SandboxClock.real();
      case SCALED -> SandboxClock.scaled(speed);
      case STEPPED -> SandboxClock.stepped(Instant.now());
    };
  }
}
