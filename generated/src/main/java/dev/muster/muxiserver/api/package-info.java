// Generated from specs/muxi-server 1. Do not edit.
/**
 * The operations of MUXI Server Management API, one Retrofit interface a tag.
 *
 * <p>Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model
 * package's {@code ModelAdapters}.
 */
@NullMarked
package dev.muster.muxiserver.api;

import org.jspecify.annotations.NullMarked;
