/**
 * Forwards requests to the real API behind a contract.
 *
 * <pre>{@code
 * Upstream upstream = Upstream.to(URI.create("https://api.example.com/v1"));
 * Forwarded forwarded = upstream.forward(request, deprecated);
 * if (forwarded instanceof Forwarded.Answered answered) {
 *   return answered.answer();
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.proxy;

import org.jspecify.annotations.NullMarked;
