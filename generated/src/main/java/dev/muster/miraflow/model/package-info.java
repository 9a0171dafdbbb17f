// Generated from specs/miraflow 1. Do not edit.
/**
 * What Miraflow takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.miraflow.model;

import org.jspecify.annotations.NullMarked;
