// Generated from specs/muxi-formation 1. Do not edit.
/**
 * What MUXI Formation Runtime API takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.muxiformation.model;

import org.jspecify.annotations.NullMarked;
