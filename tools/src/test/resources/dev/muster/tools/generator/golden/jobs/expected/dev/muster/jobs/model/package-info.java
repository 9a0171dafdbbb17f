// Generated from specs/jobs 1. Do not edit.
/**
 * What Jobs takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.jobs.model;

import org.jspecify.annotations.NullMarked;
