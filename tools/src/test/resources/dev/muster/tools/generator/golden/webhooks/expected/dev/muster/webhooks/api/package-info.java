// Generated from specs/webhooks 1. Do not edit.
/**
 * The operations of Webhooks, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.webhooks.api;

import org.jspecify.annotations.NullMarked;
