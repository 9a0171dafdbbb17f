// Generated from specs/headers 1. Do not edit.
/**
 * What Headers takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.headers.model;

import org.jspecify.annotations.NullMarked;
