// Generated from specs/enums 2.0.0. Do not edit.
/**
 * What Enums takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.enums.model;

import org.jspecify.annotations.NullMarked;
