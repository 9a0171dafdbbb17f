/**
 * Things that are made, looked at, changed and deleted through the API: what {@code operations} of
 * a {@code sandbox.yaml} speak of.
 *
 * <pre>{@code
 * Optional<Answer> answer = new Operations(world, …).simulate(call);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.resource;

import org.jspecify.annotations.NullMarked;
