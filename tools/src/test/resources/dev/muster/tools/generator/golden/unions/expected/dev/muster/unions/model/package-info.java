// Generated from specs/unions 1. Do not edit.
/**
 * What Unions takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.unions.model;

import org.jspecify.annotations.NullMarked;
