// Generated from specs/streams 1. Do not edit.
/**
 * What Streams takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.streams.model;

import org.jspecify.annotations.NullMarked;
