package dev.muster.mock.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Says which provider's inside a {@code SandboxProvider} parameter is, where there are several. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(DeclaredExtension.class)
public @interface Provider {
  /** The provider's id, such as {@code muapi}. */
  String value();
}
