package dev.muster.mock.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter, {@code URI} or {@code String}, for where clients find a document or provider;
 * without a slash at the end.
 *
 * <p>Parameters without an annotation are {@code MockServer}, {@code Sandbox}, its {@code
 * Steering}, {@code SandboxProvider} (see {@link Provider}), {@link ContractJournal}, WireMock's
 * {@code WireMock} and {@code WireMockServer}, and clients that a {@link ClientFactory} makes.
 * {@link Environment} takes the variables.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(DeclaredExtension.class)
public @interface BaseUrl {
  /** The document's or provider's name; may be left out where there is only one. */
  String value() default "";
}
