/**
 * Checks calls against their operation: parameters, body, media type; every violation with its
 * location.
 *
 * <pre>{@code
 * Optional<Problem> problem = new RequestValidator(new SchemaCheck(contract)).check(call);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.validate;

import org.jspecify.annotations.NullMarked;
