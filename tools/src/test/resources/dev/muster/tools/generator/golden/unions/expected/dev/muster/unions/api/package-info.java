// Generated from specs/unions 1. Do not edit.
/**
 * The operations of Unions, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.unions.api;

import org.jspecify.annotations.NullMarked;
