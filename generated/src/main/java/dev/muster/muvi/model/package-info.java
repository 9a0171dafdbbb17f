// Generated from specs/muvi 1. Do not edit.
/**
 * What Muvi takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.muvi.model;

import org.jspecify.annotations.NullMarked;
