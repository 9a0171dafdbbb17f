// Generated from specs/chat 1. Do not edit.
/**
 * What Chat takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.chat.model;

import org.jspecify.annotations.NullMarked;
