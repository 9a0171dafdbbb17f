// Generated from specs/chat 1. Do not edit.
/**
 * The operations of Chat, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.chat.api;

import org.jspecify.annotations.NullMarked;
