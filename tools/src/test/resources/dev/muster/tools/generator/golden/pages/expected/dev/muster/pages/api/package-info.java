// Generated from specs/pages 1. Do not edit.
/**
 * The operations of Pages, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.pages.api;

import org.jspecify.annotations.NullMarked;
