package dev.muster.mock.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs test classes as JUnit does, and tells how they ended. */
final class Kit {
  private Kit() {}

  static EngineExecutionResults run(Class<?>... tests) {
    return kit(tests).execute();
  }

  /** Runs them with everything in parallel that may be. */
  static EngineExecutionResults runInParallel(Class<?>... tests) {
    return kit(tests)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
        .execute();
  }

  private static EngineTestKit.Builder kit(Class<?>... tests) {
    EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
    Arrays.stream(tests).forEach(test -> kit.selectors(selectClass(test)));
    return kit;
  }

  static void passes(EngineExecutionResults results, int tests) {
    assertThat(failures(results)).isEmpty();
    assertThat(results.testEvents().succeeded().count()).isEqualTo(tests);
  }

  /** All failures, of tests and of classes. */
  static List<Throwable> failures(EngineExecutionResults results) {
    List<Throwable> failures = new ArrayList<>();
    results.allEvents().failed().stream().map(Kit::failure).forEach(failures::add);
    return failures;
  }

  /** The one failure there is, of a test. */
  static Throwable testFailure(EngineExecutionResults results) {
    assertThat(failures(results)).hasSize(1);
    return failure(results.testEvents().failed().stream().findFirst().orElseThrow());
  }

  /** The one failure there is, of a class. */
  static Throwable classFailure(EngineExecutionResults results) {
    assertThat(failures(results)).hasSize(1);
    Event event = results.containerEvents().failed().stream().findFirst().orElseThrow();
    assertThat(event.getTestDescriptor().getSource().orElseThrow()).isInstanceOf(ClassSource.class);
    return failure(event);
  }

  private static Throwable failure(Event event) {
    return event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }
}
