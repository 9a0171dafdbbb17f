package dev.muster.mock.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that requests of a test break the contract on purpose, where {@code failOnViolations} would
 * fail it.
 *
 * <p>Without {@code failOnViolations} it says nothing. A method that says so fails if nothing of
 * the kind happens, so that the words stay true; at a class they are a permission for each test,
 * and so they are where methods share a server in parallel. A violation that is not covered still
 * fails the test.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface ExpectViolations {
  /**
   * What may be broken: rules such as {@code UNAUTHORIZED}, and codes of single violations such as
   * {@code required}; by default anything.
   */
  String[] codes() default {};

  /** The ids of the operations at which it may be; by default anywhere. */
  String[] operations() default {};
}
