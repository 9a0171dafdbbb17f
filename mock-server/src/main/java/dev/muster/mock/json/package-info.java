/**
 * JSON as the mock server reads and writes it.
 *
 * <pre>{@code
 * JsonNode body = Json.read(request.body());
 * Answer.json(200, Json.object().put("ok", true));
 * }</pre>
 */
@NullMarked
package dev.muster.mock.json;

import org.jspecify.annotations.NullMarked;
