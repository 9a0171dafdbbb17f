// Generated from the tools' runtime sources. Do not edit.
/**
 * JSON that loses nothing: the Moshi adapters that generated models are put together from.
 *
 * <pre>{@code
 * Moshi moshi = new Moshi.Builder().add(new ModelAdapters()).build();
 * Prediction prediction = moshi.adapter(Prediction.class).fromJson(text);
 * prediction.unknownFields(); // what the contract does not know yet
 * }</pre>
 */
@NullMarked
package dev.muster.runtime.json;

import org.jspecify.annotations.NullMarked;
