/**
 * OpenAPI's runtime expressions, as links and callbacks use them.
 *
 * <pre>{@code
 * Exchange exchange = Exchange.of(call, answer);
 * JsonNode id = RuntimeExpression.evaluate("$response.body#/request_id", exchange);
 * String url = RuntimeExpression.expand("{$request.query.webhook}?done=1", exchange).orElseThrow();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.expression;

import org.jspecify.annotations.NullMarked;
