// Generated from specs/operations 1. Do not edit.
/**
 * The operations of Operations, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.operations.api;

import org.jspecify.annotations.NullMarked;
