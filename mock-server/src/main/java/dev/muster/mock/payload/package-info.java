/**
 * Bodies of requests, parsed by their content type. Nothing that a client sends makes parsing fail:
 * what cannot be read is {@link dev.muster.mock.payload.Payload.Malformed}, and says why.
 *
 * <pre>{@code
 * if (call.payload() instanceof Payload.Json json) {
 *   String prompt = json.value().path("prompt").asString("");
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.mock.payload;

import org.jspecify.annotations.NullMarked;
