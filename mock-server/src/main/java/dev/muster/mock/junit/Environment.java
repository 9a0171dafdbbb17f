package dev.muster.mock.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter, {@code Map<String, String>}, for the variables that point clients at what is served.
 *
 * <p>Of a sandbox they are what the clients' {@code fromEnv} reads, keys included. Of a document
 * there is its base URL: {@code PET_STORE_BASE_URL} for {@code pet-store}.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(DeclaredExtension.class)
public @interface Environment {
  /** The document or provider whose variables are wanted; by default all. */
  String value() default "";
}
