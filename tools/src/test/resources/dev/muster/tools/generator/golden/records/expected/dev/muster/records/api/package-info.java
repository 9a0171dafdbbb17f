// Generated from specs/records 1. Do not edit.
/**
 * The operations of Records, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.records.api;

import org.jspecify.annotations.NullMarked;
