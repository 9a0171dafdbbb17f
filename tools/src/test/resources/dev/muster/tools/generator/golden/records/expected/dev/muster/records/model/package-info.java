// Generated from specs/records 1. Do not edit.
/**
 * What Records takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.records.model;

import org.jspecify.annotations.NullMarked;
