// Generated from specs/streams 1. Do not edit.
/**
 * The operations of Streams, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.streams.api;

import org.jspecify.annotations.NullMarked;
