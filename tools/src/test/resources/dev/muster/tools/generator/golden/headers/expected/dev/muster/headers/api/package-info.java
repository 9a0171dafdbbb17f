// Generated from specs/headers 1. Do not edit.
/**
 * The operations of Headers, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.headers.api;

import org.jspecify.annotations.NullMarked;
