/**
 * How much one key may do: so many jobs at once, so many requests in a window of time.
 *
 * <pre>{@code
 * Limits limits = new Limits(world, replies);
 * Optional<Answer> refused = limits.request(call, scope);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.limit;

import org.jspecify.annotations.NullMarked;
