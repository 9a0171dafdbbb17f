package dev.muster.mock.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Plays providers for the tests of a class, on a free port.
 *
 * <pre>{@code
 * @MusterSandbox("muvi")
 * class FilmsTest {
 *   @Test
 *   void makesAFilm(Muvi muvi) {
 *     assertThat(muvi.submit("a-model", Map.of("prompt", "A kite")).await().status()).isNotNull();
 *   }
 * }
 * }</pre>
 *
 * <p>One sandbox is started for a class and shared by its {@code @Nested} classes; it is closed
 * when the class has ended. What {@link BaseUrl} lists can be taken as a parameter.
 *
 * <p>Before each test, jobs, keys, resources, faults, outcomes, stubs and the request journal are
 * forgotten, and switches and balances put back. Where methods run in parallel they share one
 * sandbox, and nothing is forgotten, unless each has its own with {@link #perMethod}.
 *
 * <p>A provider or a switch that is not there fails the class, and so does a file that does not
 * fit.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(DeclaredExtension.class)
public @interface MusterSandbox {
  /** The providers, such as {@code muapi}. */
  String[] value() default {};

  /** Folders of providers of one's own, each with an openapi.yaml and maybe a sandbox.yaml. */
  String[] folders() default {};

  /** What jobs and streams live by. */
  Clock clock() default Clock.INSTANT;

  /** How many times less long things last by {@link Clock#SCALED}: 60 makes a minute a second. */
  double speed() default 1;

  /** What ids and timings follow from; the same each time unless another is given. */
  long seed() default 1;

  /** Whether only known keys are accepted. */
  boolean strictKeys() default false;

  /** Switches that are on, such as {@code failed-as-400}. */
  String[] on() default {};

  /** Scenarios that begin with each test: YAML files, or bundled ones such as {@code bad-day}. */
  String[] scenarios() default {};

  /** A folder of WireMock stubs, with {@code mappings/} and {@code __files/}. */
  String stubs() default "";

  /** As for {@link MusterMock#failOnViolations}. */
  boolean failOnViolations() default false;

  /** Whether everything is forgotten before each test. */
  boolean reset() default true;

  /** Whether each test has a sandbox of its own. */
  boolean perMethod() default false;

  /** The time a sandbox lives by. */
  enum Clock {
    /** Nothing takes any time: a job is done when it is first polled. */
    INSTANT,
    /** Everything takes as long as it says. */
    REAL,
    /** Everything lasts {@link MusterSandbox#speed} times less long. */
    SCALED,
    /** Time stands still until the test moves it: {@code sandbox.clock().step(…)}. */
    STEPPED
  }
}
