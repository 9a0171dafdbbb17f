// Generated from specs/muvi 1. Do not edit.
/**
 * The operations of Muvi, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.muvi.api;

import org.jspecify.annotations.NullMarked;
