/** The client of a MUXI formation against its sandbox. */
@NullMarked
package dev.muster.contract.muxiformation;

import org.jspecify.annotations.NullMarked;
