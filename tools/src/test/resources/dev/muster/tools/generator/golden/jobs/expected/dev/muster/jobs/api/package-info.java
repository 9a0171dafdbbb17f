// Generated from specs/jobs 1. Do not edit.
/**
 * The operations of Jobs, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.jobs.api;

import org.jspecify.annotations.NullMarked;
