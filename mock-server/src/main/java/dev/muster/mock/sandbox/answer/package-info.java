/**
 * Answers made from the contract's examples and small templates.
 *
 * <pre>{@code
 * Scope scope = world.scope(call).with("item", item);
 * JsonNode body = world.template().fill(Json.read("{\"id\": \"{item.id}\"}"), scope);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.answer;

import org.jspecify.annotations.NullMarked;
