package dev.muster.mock.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Serves an OpenAPI document for the tests of a class, on a free port.
 *
 * <p>One server is started for a class and shared by its {@code @Nested} classes; it is closed when
 * the class has ended. Repeated, the annotation serves several documents at one server, each under
 * its {@link #mount}. What {@link BaseUrl} lists can be taken as a parameter.
 *
 * <p>Before each test, stubs of the test before, scenarios and the request journal are forgotten;
 * stubs of {@link #stubs} stay. Where methods run in parallel they share one server, and nothing is
 * forgotten: what they stub must not get in the way of others, or each has its own server with
 * {@link #perMethod}. Stubs that are made in {@code @BeforeAll} are gone before the first test.
 *
 * <p>A document that cannot be served fails the class with everything that is wrong with it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Repeatable(MusterMocks.class)
@ExtendWith(DeclaredExtension.class)
public @interface MusterMock {
  /**
   * A path below the folder that the tests run in, which is the project's; a resource such as
   * {@code classpath:petstore.yaml}; or an http or https URL.
   */
  String document();

  /** The path that the document is served under, such as {@code /petstore}; by default the root. */
  String mount() default "";

  /** What {@link BaseUrl} calls it; by default the document's file name without its ending. */
  String name() default "";

  /** Whether an answer that does not fit the document becomes a problem. */
  boolean errors() default false;

  /** Whether bodies are generated anew each time. */
  boolean dynamic() default false;

  /** Whether the document's examples are passed over. */
  boolean ignoreExamples() default false;

  /** What generated bodies follow from; by default chance. */
  String seed() default "";

  /** What becomes of requests that do not fit. */
  Validation validation() default Validation.ENFORCE;

  /** Whether what is made at the document's paths is kept, to be read, changed and deleted. */
  boolean stateful() default false;

  /** A folder of WireMock stubs, with {@code mappings/} and {@code __files/}; one for a server. */
  String stubs() default "";

  /**
   * Whether a test fails that sends what does not fit the document, unless it {@linkplain
   * ExpectViolations expects} that. Where methods share a server in parallel nobody knows whose a
   * request is: then the class fails, when it has ended.
   */
  boolean failOnViolations() default false;

  /** Whether stubs, scenarios, the journal and what was made are forgotten before each test. */
  boolean reset() default true;

  /** Whether each test has a server of its own. */
  boolean perMethod() default false;

  /** What becomes of requests that do not fit. */
  enum Validation {
    /** They are not looked at. */
    OFF,
    /** They are served; a header tells what is wrong. */
    REPORT,
    /** They are refused. */
    ENFORCE
  }
}
