/**
 * Things that are made, looked at, changed and deleted through the API: what {@code operations} of
 * a {@code sandbox.yaml} speak of.
 *
 * <pre>{@code
 * Optional<Answer> answer = operations.simulate(call);
 * JsonNode formation = new Items(world, "formation").find("my-team").orElseThrow();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.resource;

import org.jspecify.annotations.NullMarked;
