// Generated from specs/miraflow 1. Do not edit.
/**
 * The operations of Miraflow, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.miraflow.api;

import org.jspecify.annotations.NullMarked;
