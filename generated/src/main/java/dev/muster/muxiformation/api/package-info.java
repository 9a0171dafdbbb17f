// Generated from specs/muxi-formation 1. Do not edit.
/**
 * The operations of MUXI Formation Runtime API, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.muxiformation.api;

import org.jspecify.annotations.NullMarked;
