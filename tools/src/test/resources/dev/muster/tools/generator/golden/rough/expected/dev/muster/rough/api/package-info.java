// Generated from specs/rough 1.0.0. Do not edit.
/**
 * The operations of Rough, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.rough.api;

import org.jspecify.annotations.NullMarked;
