// Generated from specs/music-ai 1. Do not edit.
/**
 * The operations of Music.ai, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.musicai.api;

import org.jspecify.annotations.NullMarked;
