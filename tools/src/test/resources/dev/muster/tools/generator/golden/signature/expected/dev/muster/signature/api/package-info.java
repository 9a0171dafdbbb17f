// Generated from specs/signature 1. Do not edit.
/**
 * The operations of Signature, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.signature.api;

import org.jspecify.annotations.NullMarked;
