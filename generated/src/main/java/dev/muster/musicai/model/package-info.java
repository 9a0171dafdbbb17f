// Generated from specs/music-ai 1. Do not edit.
/**
 * What Music.ai takes and gives, as immutable records.
 *
 * <p>Fields that the contract does not name are kept in {@code unknownFields()} and written again.
 */
@NullMarked
package dev.muster.musicai.model;

import org.jspecify.annotations.NullMarked;
