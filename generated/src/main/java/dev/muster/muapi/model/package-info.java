// Generated from specs/muapi 1. Do not edit.
/**
 * What MuAPI takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.muapi.model;

import org.jspecify.annotations.NullMarked;
