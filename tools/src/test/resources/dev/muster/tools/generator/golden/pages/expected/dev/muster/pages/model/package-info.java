// Generated from specs/pages 1. Do not edit.
/**
 * What Pages takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.pages.model;

import org.jspecify.annotations.NullMarked;
