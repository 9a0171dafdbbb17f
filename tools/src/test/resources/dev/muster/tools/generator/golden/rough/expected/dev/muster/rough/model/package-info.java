// Generated from specs/rough 1.0.0. Do not edit.
/**
 * What Rough takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.rough.model;

import org.jspecify.annotations.NullMarked;
