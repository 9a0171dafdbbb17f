// Generated from specs/webhooks 1. Do not edit.
/**
 * What Webhooks takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.webhooks.model;

import org.jspecify.annotations.NullMarked;
