// Generated from specs/enums 2.0.0. Do not edit.
/**
 * The operations of Enums, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.enums.api;

import org.jspecify.annotations.NullMarked;
