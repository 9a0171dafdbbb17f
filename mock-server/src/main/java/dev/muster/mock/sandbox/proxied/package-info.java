/**
 * Paths of one provider behind which another stands.
 *
 * <pre>{@code
 * Optional<Answer> answer = new Proxy(world, replies, spec).handle(request, next);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.proxied;

import org.jspecify.annotations.NullMarked;
