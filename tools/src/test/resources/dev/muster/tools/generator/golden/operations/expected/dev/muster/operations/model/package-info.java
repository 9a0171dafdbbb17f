// Generated from specs/operations 1. Do not edit.
/**
 * What Operations takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.operations.model;

import org.jspecify.annotations.NullMarked;
