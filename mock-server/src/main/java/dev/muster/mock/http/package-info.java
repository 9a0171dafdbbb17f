/**
 * HTTP messages as values, free of any server's types.
 *
 * <pre>{@code
 * Answer answer =
 *     Answer.json(201, Json.object().put("id", "abc"))
 *         .withHeader("Location", request.origin() + "/things/abc");
 * }</pre>
 */
@NullMarked
package dev.muster.mock.http;

import org.jspecify.annotations.NullMarked;
