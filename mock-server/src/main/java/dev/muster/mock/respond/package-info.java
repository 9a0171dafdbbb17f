/**
 * Answers calls from what the contract says alone: chosen response, negotiated media type, example
 * or generated body.
 *
 * <pre>{@code
 * Responder responder = new Responder(contract);
 * Answer answer = responder.answer(call, Preference.of(call));
 * JsonNode body = responder.sample(mediaType, Preference.none().example("completed")).orElseThrow();
 * }</pre>
 */
@NullMarked
package dev.muster.mock.respond;

import org.jspecify.annotations.NullMarked;
