// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record's constructor that gains a parameter when the provider adds a field: use the
 * builder instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.CONSTRUCTOR)
public @interface GrowsWithTheApi {}
