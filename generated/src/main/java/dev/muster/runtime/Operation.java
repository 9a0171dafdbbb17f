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

  /**
   * The answers that prove that nothing was done, for {@link RetryClass#WHEN_REFUSED}: a status
   * ({@code "429"}), or a status and the provider's code ({@code "503 QUEUE_FULL"}).
   */
  String[] refusals() default {"429", "503"};

  /**
   * The header whose value makes the provider do a request once however often it comes, empty where
   * there is none.
   */
  String idempotencyKey() default "";

  /**
   * The headers of the API keys of which the operation asks for one, the most fitting first; empty
   * where the API has no more than one kind of key.
   */
  String[] keys() default {};
}
