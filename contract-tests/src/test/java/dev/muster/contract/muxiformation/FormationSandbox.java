package dev.muster.contract.muxiformation;

import dev.muster.core.PollPolicy;
import dev.muster.core.RetryPolicy;
import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.muxiformation.FormationBuilder;
import dev.muster.muxiformation.MuxiFormation;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A formation of the sandbox, fresh for each test, and clients of it. */
final class FormationSandbox implements BeforeEachCallback, AfterEachCallback {
  private final SandboxClock clock;
  private Sandbox sandbox;
  private MuxiFormation formation;

  FormationSandbox(SandboxClock clock) {
    this.clock = clock;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    sandbox =
        Sandbox.builder().provider("muxi-formation").clock(clock).seed(42).build().start();
    formation = builder().build();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    formation.close();
    sandbox.close();
  }

  /** A builder with both keys that does not dawdle. */
  FormationBuilder builder() {
    return MuxiFormation.builder()
        .environment(sandbox.environment("muxi-formation"))
        .retry(RetryPolicy.NONE)
        .polling(
            PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(1), Duration.ofMillis(5)));
  }

  /** A client with both keys. */
  MuxiFormation formation() {
    return formation;
  }

  /** The same on behalf of somebody. */
  MuxiFormation user() {
    return formation.user("user-123");
  }

  SandboxClock clock() {
    return clock;
  }

  /** Has the formation behave as another release does. */
  void turnOn(String switchName) {
    sandbox.provider("muxi-formation").turn(switchName, true);
  }
}
