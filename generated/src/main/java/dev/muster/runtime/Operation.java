// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The contract's operation behind a Retrofit method; interceptors read it through Retrofit's {@code
 * Invocation} tag.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
  /** The operationId. */
  String id();

  /** What may be sent again. */
  RetryClass retry();
}
