/**
 * Answers made from the contract's examples and small templates.
 *
 * <pre>{@code
 * Scope scope = Scope.of(Map.of("item", item));
 * JsonNode body = Template.of(Json.read("{\"id\": \"{item.id}\"}")).fill(scope, functions);
 * }</pre>
 */
@NullMarked
package dev.muster.mock.sandbox.answer;

import org.jspecify.annotations.NullMarked;
