// Generated from specs/muapi 1. Do not edit.
/**
 * The operations of MuAPI, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.muapi.api;

import org.jspecify.annotations.NullMarked;
