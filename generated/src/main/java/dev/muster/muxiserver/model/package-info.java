// Generated from specs/muxi-server 1. Do not edit.
/**
 * What MUXI Server Management API takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.muxiserver.model;

import org.jspecify.annotations.NullMarked;
